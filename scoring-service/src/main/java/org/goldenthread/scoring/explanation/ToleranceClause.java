package org.goldenthread.scoring.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.Percentage;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.rules.Score.Scored;
import org.goldenthread.scoring.rules.ToleranceInForce;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Unit;

/**
 * Says by which tolerances a score was decided: "more than the tolerance of 4.25 (5% of the
 * target)". It names the limit that was reached and the better one that was missed, where they lie
 * on the same side of the target as the outturn, the nearer first.
 */
final class ToleranceClause {

  private final Scored scored;
  private final Unit unit;
  private final boolean favourable;

  private ToleranceClause(Scored scored, Unit unit) {
    this.scored = scored;
    this.unit = unit;
    this.favourable = scored.variance().signum() > 0;
  }

  /** With a comma before it, or nothing where no tolerance decided. */
  static String of(Scored scored, Unit unit) {
    return new ToleranceClause(scored, unit).text();
  }

  private String text() {
    Optional<String> reached = reached(scored.band().limit());
    Optional<String> missed = scored.placement().missed().flatMap(this::missed);
    Stream<Optional<String>> nearerFirst =
        favourable ? Stream.of(reached, missed) : Stream.of(missed, reached);
    String clauses = nearerFirst.flatMap(Optional::stream).collect(Collectors.joining(" but "));
    return clauses.isEmpty() ? "" : ", " + clauses;
  }

  private Optional<String> reached(Limit limit) {
    return switch (limit) {
      case Limit.AtLeast(BigDecimal count) -> clause(favourable ? "at least" : "within", count);
      case Limit.Above(BigDecimal count) -> clause(favourable ? "more than" : "less than", count);
      case Limit.Otherwise _ -> Optional.empty();
    };
  }

  private Optional<String> missed(Limit limit) {
    return switch (limit) {
      case Limit.AtLeast(BigDecimal count) -> clause(favourable ? "less than" : "more than", count);
      case Limit.Above(BigDecimal count) -> clause(favourable ? "within" : "at least", count);
      case Limit.Otherwise _ -> Optional.empty();
    };
  }

  private Optional<String> clause(String relation, BigDecimal count) {
    boolean sameSide = count.signum() != 0 && count.signum() == scored.variance().signum();
    return sameSide ? Optional.of(relation + " " + tolerances(count.abs())) : Optional.empty();
  }

  private String tolerances(BigDecimal count) {
    BigDecimal amount = scored.tolerance().amount();
    if (count.compareTo(BigDecimal.ONE) == 0) {
      return "the tolerance of %s%s".formatted(written(amount), origin(" (", ")"));
    }
    return "%s (%s tolerances of %s%s)"
        .formatted(
            written(amount.multiply(count)),
            Digits.grouped(count),
            written(amount),
            origin(", ", ""));
  }

  private String origin(String before, String after) {
    String origin =
        Stream.of(percentage(scored.tolerance().setting()), owner(scored.tolerance().source()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return origin.isEmpty() ? "" : before + origin + after;
  }

  /** Of a zero target any percentage is zero, which is said. */
  private Optional<String> percentage(Tolerance setting) {
    String target = scored.target().value().signum() == 0 ? "a zero target" : "the target";
    return switch (setting) {
      case Tolerance.PercentOfTarget(BigDecimal percent) ->
          Optional.of("%s%% of %s".formatted(Digits.grouped(percent), target));
      case Tolerance.Absolute _ -> Optional.empty();
    };
  }

  private static Optional<String> owner(ToleranceInForce.Source source) {
    return switch (source) {
      case QUARTER -> Optional.of("set for this quarter");
      case INDICATOR -> Optional.of("set for this indicator");
      case POLICY -> Optional.empty();
    };
  }

  private String written(BigDecimal amount) {
    return unit.writeDifference(Percentage.withoutTrailingZeros(amount));
  }
}
