package org.goldenthread.scoring.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.goldenthread.scoring.framework.Bands;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.scoring.rules.Policies;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Scoring;
import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.NoTarget;

/**
 * A generated series with everything that a score or trend can depend on.
 *
 * @param quarter whose score is explained
 */
public record ExplainedCase(Series series, ScoringPolicy policy, Quarter quarter) {

  private static final Quarter START = Quarter.parse("2018-19-Q1");
  private static final int QUARTERS = 9;

  ScoredOutturn scored() {
    CouncilPlan plan =
        CouncilPlan.withOnePolicy(
            "plan", 1, new FinancialYear(2018), new FinancialYear(2022), policy.code());
    Framework framework = Framework.of(List.of(plan), List.of(policy));
    return new Scoring(framework).score(series, quarter).orElseThrow();
  }

  public Optional<Outturn> outturn(Quarter at) {
    return series.outturnAt(at);
  }

  public Definition definition() {
    return series.indicator().definitionAt(quarter).orElseThrow();
  }

  /** Makes cases of small numbers with few digits, so that edges are met often. */
  static final class Generator {

    private final Random random;

    Generator(long seed) {
      random = new Random(seed);
    }

    ExplainedCase next() {
      SeriesExample example = SeriesExample.series(this::defined);
      if (random.nextInt(4) == 0) {
        String from = START.plus(random.nextInt(1, QUARTERS)).toString();
        example.redefined(from, definition -> redefined(defined(definition)));
      }
      for (int i = 0; i < QUARTERS; i++) {
        addOutturn(example, START.plus(i).toString());
      }
      Quarter explained = START.plus(random.nextInt(QUARTERS));
      addTarget(example, explained.toString());
      example.outturn(explained.toString(), decimal(-60, 120).toPlainString(), value());
      if (random.nextInt(12) == 0) {
        example.absent(explained.toString(), absence());
      }
      return new ExplainedCase(example.build(), policy(), explained);
    }

    private DefinitionExample defined(DefinitionExample definition) {
      definition.unit(oneOf("number", "percent", "GBP", "days", "rate_per_10k"));
      definition.polarity(oneOf(Polarity.values()));
      if (random.nextBoolean()) {
        definition.cumulative();
      }
      if (random.nextInt(4) == 0) {
        definition.tolerance(tolerance());
      }
      if (random.nextInt(12) == 0) {
        definition.informationOnly();
      }
      if (random.nextInt(6) == 0) {
        definition.firstQuarter(START.plus(random.nextInt(QUARTERS)).toString());
      }
      return definition;
    }

    private DefinitionExample redefined(DefinitionExample definition) {
      return random.nextBoolean() ? definition.breakInSeries() : definition;
    }

    private void addOutturn(SeriesExample example, String quarter) {
      switch (random.nextInt(8)) {
        case 0 -> example.absent(quarter, absence());
        case 1 -> {
          return;
        }
        default -> example.outturn(quarter, decimal(-60, 120).toPlainString(), value());
      }
    }

    private void addTarget(SeriesExample example, String quarter) {
      BigDecimal value = random.nextInt(6) == 0 ? BigDecimal.ZERO : decimal(-60, 120);
      Optional<Tolerance> own =
          random.nextInt(4) == 0 ? Optional.of(tolerance()) : Optional.empty();
      example.target(
          quarter,
          random.nextInt(10) == 0
              ? new Target.None(oneOf(NoTarget.values()), "a note")
              : new Target.Value(value, own));
    }

    private ScoringPolicy policy() {
      TrendRules trends =
          new TrendRules(
              oneOf(CompareWith.values()), deadBand(), oneOf(Cumulative.values()), deadBand());
      return new ScoringPolicy("generated", 1, bands(), tolerance(), trends);
    }

    private Bands bands() {
      int best = random.nextInt(-2, 3);
      return new Bands(
          List.of(
              Policies.band("a", "Label A", limit(best)),
              Policies.band("b", "Label B", limit(best - 1)),
              Policies.band("c", "Label C", limit(best - 2)),
              Policies.band("d", "Label D", new Limit.Otherwise())));
    }

    private Limit limit(int tolerances) {
      BigDecimal count = BigDecimal.valueOf(tolerances);
      return random.nextBoolean() ? new Limit.AtLeast(count) : new Limit.Above(count);
    }

    private Tolerance tolerance() {
      return random.nextBoolean()
          ? new Tolerance.PercentOfTarget(decimal(1, 60))
          : new Tolerance.Absolute(decimal(1, 60));
    }

    private DeadBand deadBand() {
      return random.nextBoolean() ? DeadBand.NONE : new DeadBand(decimal(1, 100));
    }

    private OutturnStatus value() {
      return random.nextInt(4) == 0 ? OutturnStatus.PROVISIONAL : OutturnStatus.FINAL;
    }

    private OutturnStatus absence() {
      return oneOf(
          OutturnStatus.DELAYED, OutturnStatus.NOT_AVAILABLE, OutturnStatus.NOT_APPLICABLE);
    }

    private BigDecimal decimal(int from, int to) {
      return BigDecimal.valueOf(random.nextInt(from, to), random.nextInt(0, 3));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
      return values[random.nextInt(values.length)];
    }
  }
}
