package org.goldenthread.outturns.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Spaces;

/**
 * What people type into the cell of a value that must not be shown: {@code <5}, {@code c}, {@code
 * [c]} or {@code *}, as national statistics write it. What else stands in a cell is a number or a
 * mistake.
 *
 * @param written as it stands in the cell
 */
public record SuppressionMark(String written) {

  private static final Pattern MARK = Pattern.compile("<\\s*[0-9]{1,3}|\\[?[cC]\\]?|\\*");

  /** The mark in a cell, if it is one. */
  public static Optional<SuppressionMark> in(String cell) {
    String written = Spaces.strip(cell);
    return MARK.matcher(written).matches()
        ? Optional.of(new SuppressionMark(written))
        : Optional.empty();
  }

  /** The reason for which the figure is suppressed, where nobody gives another. */
  public String reason() {
    return "typed " + written;
  }

  /** What its sender should know of how it was read. */
  public String note() {
    return "'%s' was read as the status SUPPRESSED: the figure is there and is not shown"
        .formatted(written);
  }
}
