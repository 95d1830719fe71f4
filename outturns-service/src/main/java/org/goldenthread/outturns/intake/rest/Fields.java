package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/** Reads what was sent, where the JSON alone does not say what it means. */
public final class Fields {

  private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

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
}
