package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.scoring.explanation.ExplainedCase;
import org.goldenthread.scoring.explanation.ExplanationByHand;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn.Measured;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.UnitKind;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;

/** Checks the sentence of a trend by hand, from the outturns as they were submitted. */
public final class TrendByHand {

  private static final String AMOUNT = ExplanationByHand.AMOUNT;
  private static final Pattern TREND =
      Pattern.compile(
          "(?:The quarter alone adds %1$s \\(%1$s less %1$s\\)\\. )?".formatted(AMOUNT)
              + "(Improved on|Worse than|The same as|Consistent with|Higher than|Lower than"
              + "|Little changed from) %1$s(?: \\(%1$s less %1$s\\))? in [a-z ]+".formatted(AMOUNT)
              + "(?:, a difference of %s, (within|more than) ([\\d.]+)%% of it \\(%s\\))?\\."
                  .formatted(AMOUNT, AMOUNT));

  private final ExplainedCase given;
  private final Quarter earlier;
  private final boolean apart;
  private final BigDecimal deadBandPercent;

  private TrendByHand(
      ExplainedCase given, Quarter earlier, boolean apart, BigDecimal deadBandPercent) {
    this.given = given;
    this.earlier = earlier;
    this.apart = apart;
    this.deadBandPercent = deadBandPercent;
  }

  public static TrendByHand shortTerm(ExplainedCase given) {
    TrendRules rules = given.policy().trends();
    boolean apart =
        given.definition().cumulative() && rules.cumulative() == Cumulative.QUARTER_ONLY;
    return new TrendByHand(
        given, given.quarter().previous(), apart, rules.shortTermDeadBand().percent());
  }

  public static TrendByHand annual(ExplainedCase given) {
    return new TrendByHand(
        given,
        given.quarter().sameQuarterLastYear(),
        false,
        given.policy().trends().annualDeadBand().percent());
  }

  /** Checks the sentence of a trend that there is. */
  public void check(String sentence) {
    Matcher said = TREND.matcher(sentence);
    assertThat(said.matches()).as(sentence).isTrue();
    BigDecimal now = figure(given.quarter()).orElseThrow();
    BigDecimal then = figure(earlier).orElseThrow();
    assertThat(number(said.group(5))).isEqualByComparingTo(then);
    if (said.group(1) != null) {
      assertThat(number(said.group(1))).isEqualByComparingTo(now);
      assertThat(number(said.group(2)).subtract(number(said.group(3)))).isEqualByComparingTo(now);
    }
    if (said.group(6) != null) {
      assertThat(number(said.group(6)).subtract(number(said.group(7)))).isEqualByComparingTo(then);
    }
    checkDeadBand(said, now.subtract(then), then);
    assertThat(said.group(4)).isEqualTo(word(now.subtract(then), then));
  }

  private void checkDeadBand(Matcher said, BigDecimal change, BigDecimal then) {
    boolean expected = deadBandPercent.signum() != 0 && change.signum() != 0;
    assertThat(said.group(8) != null).isEqualTo(expected);
    if (expected) {
      assertThat(number(said.group(8))).isEqualByComparingTo(change.abs());
      assertThat(new BigDecimal(said.group(10))).isEqualByComparingTo(deadBandPercent);
      assertThat(number(said.group(11))).isEqualByComparingTo(width(then));
      assertThat(said.group(9)).isEqualTo(isSteady(change, then) ? "within" : "more than");
    }
  }

  private String word(BigDecimal change, BigDecimal then) {
    Polarity polarity = given.definition().polarity();
    if (change.signum() == 0) {
      return "The same as";
    }
    if (isSteady(change, then)) {
      return polarity == Polarity.NEUTRAL ? "Little changed from" : "Consistent with";
    }
    boolean up = change.signum() > 0;
    return switch (polarity) {
      case NEUTRAL -> up ? "Higher than" : "Lower than";
      case HIGHER_IS_BETTER -> up ? "Improved on" : "Worse than";
      case LOWER_IS_BETTER -> up ? "Worse than" : "Improved on";
    };
  }

  private boolean isSteady(BigDecimal change, BigDecimal then) {
    return change.abs().compareTo(width(then)) <= 0;
  }

  private BigDecimal width(BigDecimal then) {
    return then.abs().multiply(deadBandPercent).divide(new BigDecimal(100));
  }

  /** Whether the reason that is given for having no trend is true of the series. */
  public void checkReason(NoTrendReason reason) {
    boolean holds =
        switch (reason) {
          case NO_DEFINITION, NO_PLAN, UNKNOWN_POLICY -> false;
          case FIRST_OF_YEAR, SAME_AS_ANNUAL, YEAR_TO_DATE_BEGINS_ANEW ->
              !given.definition().frequency().isEveryQuarter();
          case NOT_DUE -> !given.definition().isDue(given.quarter());
          case DELAYED, NOT_AVAILABLE, NOT_APPLICABLE, SUPPRESSED, WITHDRAWN ->
              is(given.quarter(), reason.name());
          case FIRST_QUARTER_OF_YEAR ->
              given.quarter().number() == 1
                  && given.policy().trends().compareWith()
                      == CompareWith.PREVIOUS_QUARTER_SAME_YEAR;
          case NEW_MEASURE -> given.definition().startsAfter(earlier);
          case COMPARABILITY_BREAK -> isBroken();
          case NO_EARLIER_OUTTURN -> given.outturn(earlier).isEmpty();
          case EARLIER_DELAYED,
              EARLIER_NOT_AVAILABLE,
              EARLIER_NOT_APPLICABLE,
              EARLIER_SUPPRESSED,
              EARLIER_WITHDRAWN ->
              is(earlier, reason.name().substring("EARLIER_".length()));
          case YEAR_TO_DATE_INCOMPLETE, YEAR_TO_DATE_RATE, YEAR_TO_DATE_BEGINS ->
              holdsOfTheYearToDate(reason);
        };
    assertThat(holds).as(reason.name()).isTrue();
  }

  private boolean holdsOfTheYearToDate(NoTrendReason reason) {
    return switch (reason) {
      case YEAR_TO_DATE_INCOMPLETE ->
          apart && (figure(given.quarter()).isEmpty() || figure(earlier).isEmpty());
      case YEAR_TO_DATE_RATE -> apart && isRate();
      default ->
          given.quarter().number() == 1
              && given.definition().cumulative()
              && given.policy().trends().cumulative() == Cumulative.AS_REPORTED;
    };
  }

  private boolean isRate() {
    return List.of(UnitKind.PERCENT, UnitKind.RATE_PER).contains(given.definition().unit().kind());
  }

  private boolean is(Quarter quarter, String status) {
    return given.outturn(quarter).filter(each -> each.status().name().equals(status)).isPresent();
  }

  /** A broken series has a definition that breaks it since the first quarter looked at. */
  private boolean isBroken() {
    Definition before = given.series().indicator().definitions().firstEntry().getValue();
    for (Definition each : given.series().indicator().definitions().values()) {
      boolean breaks =
          each.comparabilityBreak()
              || each.cumulative() != before.cumulative()
              || !each.unit().equals(before.unit());
      if (breaks
          && each.fromQuarter().compareTo(earlier.previous()) > 0
          && each.fromQuarter().compareTo(given.quarter()) <= 0) {
        return true;
      }
      before = each;
    }
    return false;
  }

  private Optional<BigDecimal> figure(Quarter quarter) {
    Optional<BigDecimal> submitted = submitted(quarter);
    if (!apart || quarter.number() == 1) {
      return submitted;
    }
    return submitted.flatMap(sum -> submitted(quarter.previous()).map(sum::subtract));
  }

  private Optional<BigDecimal> submitted(Quarter quarter) {
    return given
        .outturn(quarter)
        .filter(Measured.class::isInstance)
        .map(outturn -> ((Measured) outturn).value());
  }

  private static BigDecimal number(String written) {
    return ExplanationByHand.number(written);
  }
}
