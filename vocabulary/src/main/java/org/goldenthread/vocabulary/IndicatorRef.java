package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference that identifies an indicator for ever, in its canonical form {@code PI.432}.
 *
 * @param value the canonical form: letters, a full stop, a number
 */
public record IndicatorRef(String value) implements Comparable<IndicatorRef> {

  private static final Pattern CANONICAL = Pattern.compile("[A-Z]{1,12}\\.[0-9]{1,9}[A-Z]?");
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([A-Za-z]{1,12})[.\\s]{0,4}([0-9]{1,9}[A-Za-z]?)\\s*");

  /**
   * A reference in canonical form; {@link #parse} accepts the other spellings.
   *
   * @throws IllegalArgumentException if the value is not canonical
   */
  public IndicatorRef {
    if (!CANONICAL.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is not a canonical reference".formatted(value));
    }
  }

  /**
   * Reads a reference as people and spreadsheets write it: {@code PI 432}, {@code PI. 2250} and
   * {@code pi.47} are {@code PI.432}, {@code PI.2250} and {@code PI.47}.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  @JsonCreator
  public static IndicatorRef parse(String written) {
    Matcher matcher = WRITTEN.matcher(Spaces.plain(written));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an indicator reference: write it like PI.432"
              .formatted(Spaces.shown(written)));
    }
    return new IndicatorRef((matcher.group(1) + "." + matcher.group(2)).toUpperCase(Locale.ROOT));
  }

  @Override
  public int compareTo(IndicatorRef other) {
    return value.compareTo(other.value);
  }

  /** The canonical form. */
  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
