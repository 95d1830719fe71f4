package org.goldenthread.kit.parameter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.NearMiss;
import org.goldenthread.kit.text.TextGate;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters of paths and queries, alike in every service. What means nothing is a 400 that
 * names the parameter and says how to write it.
 */
public final class Parameters {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
  private static final int LONGEST_TEXT = 300;
  private static final int MOST_DIGITS = 9;

  // Beyond what a database can hold nothing was ever recorded.
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Parameters() {}

  /** An indicator's reference, in any spelling, in {@code ref}. */
  public static IndicatorRef ref(String written) {
    return Problems.parameter("ref", written, IndicatorRef::parse);
  }

  /** A quarter in {@code quarter}. */
  public static Quarter quarter(String written) {
    return Problems.parameter("quarter", written, Quarter::parse);
  }

  /** The code of a plan, directorate, priority, policy, initiative or committee. */
  public static String code(String name, String written) {
    return Problems.parameter(name, written, Parameters::checkedCode);
  }

  /** The same, of one of those that there are. */
  public static String code(String name, String written, Collection<String> known) {
    String code = code(name, written);
    if (!known.contains(code)) {
      throw Problems.invalid(
          "{" + name + "}",
          "No %s has the code '%s'%s".formatted(name, code, NearMiss.hint(code, known)));
    }
    return code;
  }

  /** Words to look for, without the spaces around them. */
  public static String text(String name, String written) {
    return Problems.parameter(name, written, Parameters::checkedText);
  }

  /** True or false; false if nothing is said. */
  public static boolean flag(String name, @Nullable String written) {
    return written != null && Problems.parameter(name, written, it -> trueOrFalse(name, it));
  }

  /** A moment of the past or future, between the years 1900 and 9999. */
  public static Instant instant(String name, String written) {
    return Problems.parameter(name, written, Parameters::moment);
  }

  /** The moment in {@code asOf}; empty for now. */
  public static Optional<Instant> asOf(@Nullable String written) {
    return Optional.ofNullable(written).map(it -> instant("asOf", it));
  }

  /** A whole number in these bounds. */
  public static int wholeNumber(String name, String written, int least, int most) {
    return Problems.parameter(name, written, it -> wholeNumber(it, least, most));
  }

  /**
   * The code itself.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static String checkedCode(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "A code is 1 to 40 letters, digits, full stops, hyphens or underscores, and begins with a"
              + " letter or digit");
    }
    return code;
  }

  private static String checkedText(String written) {
    String text = Spaces.strip(written);
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "%d characters are too many: at most %d".formatted(text.length(), LONGEST_TEXT));
    }
    TextGate.fault(text)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    return text;
  }

  private static boolean trueOrFalse(String name, String written) {
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "%s is true or false, not '%s': send one of them".formatted(name, written));
    };
  }

  /**
   * A moment between the years 1900 and 9999, with the offset of its time zone.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static Instant moment(String written) {
    try {
      Instant instant = OffsetDateTime.parse(written).toInstant();
      if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
        throw new IllegalArgumentException(
            "'%s' is not between the years 1900 and 9999".formatted(written));
      }
      return instant;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not a point in time: write it like 2020-10-14T09:31:07Z%s"
              .formatted(written, written.contains(" ") ? "; in an address + is written %2B" : ""),
          e);
    }
  }

  private static int wholeNumber(String written, int least, int most) {
    boolean isNumber = written.matches("[0-9]{1,%d}".formatted(MOST_DIGITS));
    int number = isNumber ? Integer.parseInt(written) : -1;
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "'%s' is not a whole number from %d to %d".formatted(written, least, most));
    }
    return number;
  }
}
