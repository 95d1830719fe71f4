package org.goldenthread.outturns.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a submission, so that the submitter hears it all at once. */
public final class Faults {

  private static final String LAYOUT = "\n\r\t";
  private static final String TOO_MANY_DIGITS =
      "Send at most %d digits before the decimal point and %d after it"
          .formatted(Figure.DIGITS_BEFORE, Figure.DIGITS_AFTER);

  private final List<Fault> found = new ArrayList<>();

  public Faults when(boolean wrong, String pointer, String detail) {
    if (wrong) {
      found.add(new Fault(pointer, detail));
    }
    return this;
  }

  /** A number must have few enough digits. */
  public Faults figure(String pointer, Optional<Figure> number) {
    return when(number.filter(figure -> !figure.fits()).isPresent(), pointer, TOO_MANY_DIGITS);
  }

  /** A text must not be too long, and must be text. */
  public Faults text(String pointer, Optional<String> text, int longest) {
    int length = text.map(String::length).orElse(0);
    return when(
            length > longest, pointer, length + " characters are too many: send at most " + longest)
        .when(
            text.filter(Faults::isBroken).isPresent(),
            pointer,
            "The text has a character that cannot be printed: leave it out");
  }

  /** A text that must be there. */
  public Faults required(String pointer, String text, int longest) {
    return when(text.isBlank(), pointer, "This text is missing")
        .text(pointer, Optional.of(text), longest);
  }

  public List<Fault> all() {
    return List.copyOf(found);
  }

  private static boolean isBroken(String text) {
    return text.codePoints().anyMatch(Faults::isUnprintable);
  }

  private static boolean isUnprintable(int character) {
    boolean halfSymbol = Character.getType(character) == Character.SURROGATE;
    return halfSymbol || (Character.isISOControl(character) && LAYOUT.indexOf(character) < 0);
  }
}
