package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reference that identifies an indicator for ever, whatever scheme it comes from: {@code PI
 * 432}, {@code RP02 (1)}, {@code 2B(1)}, {@code C&L5b}.
 *
 * <p>Spellings that differ in case, in spaces, in the full stop after leading letters or in leading
 * zeros of the number that follows them are one reference. Its canonical form has capitals, no
 * spaces, a full stop between leading letters and a number, and no leading zeros: {@code PI.432},
 * {@code RP.2(1)}, {@code 2B(1)}, {@code C&L5B}. It is the key of events and tables. How it is
 * written is kept with the indicator's definition.
 *
 * @param value the canonical form
 * @param spelling how it was written where it was read, for sentences to those who wrote it;
 *     references are the same whatever it is
 */
public record IndicatorRef(String value, String spelling) implements Comparable<IndicatorRef> {

  private static final int LONGEST = 40;
  private static final String LETTER = "[\\p{L}\\p{M}]";
  private static final Pattern ALLOWED =
      Pattern.compile("(?=.*[\\p{L}\\p{Nd}])[\\p{L}\\p{M}0-9 .,\\-_/&():+]+");
  private static final Pattern LETTERS_AND_NUMBER =
      Pattern.compile("(" + LETTER + "+)\\.?0*([0-9].*)");

  /**
   * A reference in canonical form; {@link #parse} accepts the other spellings.
   *
   * @throws IllegalArgumentException if the value is not canonical
   */
  public IndicatorRef {
    if (!isPlain(value)
        && (value.length() > LONGEST + 1
            || !ALLOWED.matcher(value).matches()
            || !canonical(value).equals(value))) {
      throw new IllegalArgumentException("'%s' is not a canonical reference".formatted(value));
    }
  }

  /** A reference in canonical form that is spelt so. */
  public IndicatorRef(String value) {
    this(value, value);
  }

  /**
   * Reads a reference as people, spreadsheets and national data sets write it: {@code PI 432},
   * {@code PI. 2250} and {@code pi.047} are {@code PI.432}, {@code PI.2250} and {@code PI.47}.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  @JsonCreator
  public static IndicatorRef parse(String written) {
    if (isPlain(written)) {
      return new IndicatorRef(written);
    }
    String plain = Spaces.plain(written);
    if (plain.length() > LONGEST || !ALLOWED.matcher(plain).matches()) {
      throw new IllegalArgumentException(
          ("'%s' is not an indicator reference: write it like PI.432, with at most %d letters,"
                  + " digits, spaces and . , - _ / & ( ) : +")
              .formatted(Spaces.shown(written), LONGEST));
    }
    return new IndicatorRef(canonical(plain), plain);
  }

  /**
   * How a reference is written where it is not in canonical form: {@code RP02 (1)}, without spaces
   * at its ends; empty for {@code PI.432}.
   *
   * @throws IllegalArgumentException if it is no reference
   */
  public static Optional<String> written(String written) {
    return parse(written).otherSpelling();
  }

  /**
   * What to tell whoever writes a reference with other noughts before its number than it was
   * written with; empty if there is nothing to tell.
   */
  public static Optional<String> note(String written, String before) {
    return bare(written).equals(bare(before))
        ? Optional.empty()
        : Optional.of(
            ("'%s' and '%s' are one reference: noughts before its number tell no two apart, so"
                    + " this is said of the same indicator")
                .formatted(written, before));
  }

  private static String bare(String written) {
    return written.replaceAll("[ .]", "").toUpperCase(Locale.ROOT);
  }

  /** How it was written, where that is not the canonical form. */
  public Optional<String> otherSpelling() {
    return Optional.of(spelling).filter(it -> !it.equals(value));
  }

  /** The canonical form as a part of an address, percent-encoded: {@code RP.2%281%29}. */
  public String inAddress() {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Most are {@code PI.432} and are read for every event: no pattern is asked. */
  private static boolean isPlain(String written) {
    int point = written.indexOf('.');
    if (point < 1 || point + 1 >= written.length() || written.length() > LONGEST) {
      return false;
    }
    for (int place = 0; place < written.length(); place++) {
      char least = place < point ? 'A' : place == point + 1 ? '1' : '0';
      char most = place < point ? 'Z' : '9';
      char character = written.charAt(place);
      if (place != point && (character < least || character > most)) {
        return false;
      }
    }
    return true;
  }

  private static String canonical(String plain) {
    String joined = plain.replace(" ", "").toUpperCase(Locale.ROOT);
    Matcher matcher = LETTERS_AND_NUMBER.matcher(joined);
    return matcher.matches() ? matcher.group(1) + "." + matcher.group(2) : joined;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorRef ref && value.equals(ref.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
