package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/** Reads what was sent, where the JSON alone does not say what it means. */
public final class Fields {

  private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  private Fields() {}

  /** A text without the spaces around it; a blank one says nothing. */
  public static Optional<String> text(@Nullable String sent) {
    return Optional.ofNullable(sent).map(Spaces::strip).filter(text -> !text.isEmpty());
  }

  /** A number with the digits that were sent, decimals beyond those that are kept rounded off. */
  public static Optional<Figure> figure(@Nullable BigDecimal sent) {
    return Optional.ofNullable(sent).map(number -> new Figure(number).rounded());
  }

  /** What the sender should know of a number that was rounded. */
  public static Optional<String> rounding(String name, @Nullable BigDecimal sent) {
    return Optional.ofNullable(sent)
        .map(Figure::new)
        .flatMap(figure -> figure.roundingTo(figure.rounded(), name));
  }

  /**
   * The body.
   *
   * @throws HttpProblem 400 if there is none
   */
  public static <T> T body(@Nullable T sent) {
    if (sent == null) {
      throw Problems.invalid("", "The body is missing: send JSON");
    }
    return sent;
  }

  /**
   * An indicator's reference in the path, in any spelling.
   *
   * @throws HttpProblem 400 if it is none
   */
  public static IndicatorRef ref(String sent) {
    return Problems.parameter("ref", sent, IndicatorRef::parse);
  }

  /**
   * A quarter in the path.
   *
   * @throws HttpProblem 400 if it is none
   */
  public static Quarter quarter(String sent) {
    return Problems.parameter("quarter", sent, Quarter::parse);
  }

  /**
   * The code of an initiative or directorate in the path.
   *
   * @throws HttpProblem 400 if there can be no such code
   */
  public static String code(String parameter, String sent) {
    return Problems.parameter(parameter, sent, Fields::parseCode);
  }

  /**
   * A point in time in a query parameter.
   *
   * @throws HttpProblem 400 if it is none
   */
  public static Instant instant(String parameter, String sent) {
    return Problems.parameter(parameter, sent, Fields::parseInstant);
  }

  /**
   * A query parameter that is true or false; false if it is not sent.
   *
   * @throws HttpProblem 400 if it is anything else
   */
  public static boolean trueOrFalse(String parameter, @Nullable String sent) {
    return sent != null && Problems.parameter(parameter, sent, Fields::parseTruth);
  }

  private static boolean parseTruth(String sent) {
    return switch (sent) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "'%s' is neither true nor false: send one of them".formatted(sent));
    };
  }

  private static Instant parseInstant(String sent) {
    try {
      return OffsetDateTime.parse(sent).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not a point in time: write it like 2020-10-14T09:31:07Z%s"
              .formatted(sent, sent.contains(" ") ? "; in an address + is written %2B" : ""),
          e);
    }
  }

  /**
   * A key that the submitter chose.
   *
   * @throws HttpProblem 400 if it is too long or not printable
   */
  public static String key(String header, String sent) {
    return Problems.parameter(header, sent, Fields::parseKey);
  }

  private static String parseKey(String sent) {
    if (!KEY.matcher(sent).matches()) {
      throw new IllegalArgumentException("A key is 1 to 100 printable ASCII characters");
    }
    return sent;
  }

  private static String parseCode(String sent) {
    if (!CODE.matcher(sent).matches()) {
      throw new IllegalArgumentException(
          "A code is 1 to 40 letters, digits, full stops, hyphens or underscores");
    }
    return sent;
  }
}
