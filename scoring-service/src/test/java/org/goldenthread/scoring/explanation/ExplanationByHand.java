package org.goldenthread.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.series.Outturn.Measured;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.Polarity;

/**
 * Checks the sentence of a score as a councillor would: reads the numbers out of it and reckons
 * again with nothing but the outturn, the target, the polarity and the policy's bands.
 */
public final class ExplanationByHand {

  static final String NUMBER = "-?£?\\d+(?:,\\d{3})*(?:\\.\\d+)?";
  private static final String UNIT = "(?:%| percentage points?| days?| per 10,000)?";
  public static final String AMOUNT = "(" + NUMBER + ")" + UNIT;

  private static final Pattern SCORED =
      Pattern.compile(
          "%1$s(?: \\(provisional\\))? (?:is %1$s (above|below)|equals) the target of %1$s"
                  .formatted(AMOUNT)
              + "(?<clauses>.*?)(?<turned>, and lower is better)?: (?<label>Label [A-D])\\.");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(more than|less than|within|at least) (?:the tolerance of )?%1$s".formatted(AMOUNT)
              + "(?: \\((?:(?<count>\\d+) tolerances of %s)?".formatted(AMOUNT)
              + "(?:,? ?(?<percent>[\\d.]+)% of (?:the|a zero) target)?[^)]*\\))?");

  private final ExplainedCase given;
  private final BigDecimal actual;
  private final BigDecimal target;
  private final BigDecimal variance;

  private ExplanationByHand(ExplainedCase given) {
    this.given = given;
    this.actual = ((Measured) given.outturn(given.quarter()).orElseThrow()).value();
    this.target = ((Target.Value) given.series().indicator().targetAt(given.quarter())).value();
    boolean higher = given.definition().polarity() == Polarity.HIGHER_IS_BETTER;
    this.variance = higher ? actual.subtract(target) : target.subtract(actual);
  }

  /** Checks the sentence of an outturn that has a score. */
  static void check(ExplainedCase given, String sentence) {
    new ExplanationByHand(given).check(sentence);
  }

  private void check(String sentence) {
    Matcher said = SCORED.matcher(sentence);
    assertThat(said.lookingAt()).as(sentence).isTrue();
    assertThat(number(said.group(1))).isEqualTo(actual);
    assertThat(number(said.group(4))).isEqualTo(target);
    BigDecimal distance = said.group(2) == null ? BigDecimal.ZERO : number(said.group(2));
    boolean below = "below".equals(said.group(3));
    assertThat(below ? distance.negate() : distance).isEqualByComparingTo(actual.subtract(target));
    boolean lower = given.definition().polarity() == Polarity.LOWER_IS_BETTER;
    assertThat(said.group("turned") != null).isEqualTo(lower && variance.signum() != 0);
    checkClauses(said.group("clauses"));
    assertThat(said.group("label")).isEqualTo(label());
  }

  private void checkClauses(String clauses) {
    if (clauses.isEmpty()) {
      return;
    }
    Matcher clause = CLAUSE.matcher(clauses);
    int found = 0;
    while (clause.find()) {
      found++;
      checkRelation(clause.group(1), number(clause.group(2)));
      checkAmount(clause);
    }
    assertThat(found).as(clauses).isEqualTo(clauses.contains(" but ") ? 2 : 1);
  }

  private void checkRelation(String relation, BigDecimal amount) {
    int beyond = variance.abs().compareTo(amount);
    boolean holds =
        switch (relation) {
          case "more than" -> beyond > 0;
          case "at least" -> beyond >= 0;
          case "within" -> beyond <= 0;
          default -> beyond < 0;
        };
    assertThat(holds).as(relation + " " + amount).isTrue();
  }

  private void checkAmount(Matcher clause) {
    BigDecimal amount = number(clause.group(2));
    BigDecimal one = tolerance();
    if (clause.group("count") == null) {
      assertThat(amount).isEqualByComparingTo(one);
    } else {
      assertThat(number(clause.group(4))).isEqualByComparingTo(one);
      assertThat(amount).isEqualByComparingTo(one.multiply(new BigDecimal(clause.group("count"))));
    }
    if (clause.group("percent") != null) {
      BigDecimal percent = new BigDecimal(clause.group("percent"));
      assertThat(one)
          .isEqualByComparingTo(target.abs().multiply(percent).divide(new BigDecimal(100)));
    }
  }

  /** The quarter's, else the indicator's, else the policy's. */
  private BigDecimal tolerance() {
    Tolerance setting =
        ((Target.Value) given.series().indicator().targetAt(given.quarter()))
            .tolerance()
            .or(given.definition()::tolerance)
            .orElse(given.policy().defaultTolerance());
    return switch (setting) {
      case Tolerance.Absolute(BigDecimal amount) -> amount;
      case Tolerance.PercentOfTarget(BigDecimal percent) ->
          target.abs().multiply(percent).divide(new BigDecimal(100));
    };
  }

  private String label() {
    List<Band> bands = given.policy().bands().bestFirst();
    return bands.stream().filter(this::holds).findFirst().orElseThrow().label();
  }

  private boolean holds(Band band) {
    return switch (band.limit()) {
      case Limit.Otherwise _ -> true;
      case Limit.AtLeast(BigDecimal count) ->
          variance.subtract(count.multiply(tolerance())).signum() >= 0;
      case Limit.Above(BigDecimal count) ->
          variance.subtract(count.multiply(tolerance())).signum() > 0;
    };
  }

  public static BigDecimal number(String written) {
    return new BigDecimal(written.replace(",", "").replace("£", ""));
  }
}
