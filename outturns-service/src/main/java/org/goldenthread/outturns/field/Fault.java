package org.goldenthread.outturns.field;

/**
 * What is wrong with one field of a submission.
 *
 * @param pointer where in the body, as a JSON pointer: {@code /supplementary/unit}
 * @param detail what is wrong and what to send instead
 */
public record Fault(String pointer, String detail) {

  /** Whether it says that a breakdown or a category is none. */
  public boolean isOfWhatPartsAre() {
    return pointer.matches("/parts/[0-9]+/(breakdown|category)");
  }
}
