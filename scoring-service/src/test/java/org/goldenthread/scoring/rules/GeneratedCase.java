package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.goldenthread.scoring.framework.Bands;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.vocabulary.Polarity;

/** One indicator, target, outturn and policy. */
record GeneratedCase(
    Polarity polarity,
    BigDecimal target,
    BigDecimal actual,
    Tolerance tolerance,
    Bands bands,
    BigDecimal positive) {

  private static final String QUARTER = "2020-21-Q2";

  BigDecimal betterThan(BigDecimal value) {
    return polarity == Polarity.HIGHER_IS_BETTER ? value.add(positive) : value.subtract(positive);
  }

  int rank(BigDecimal outturn) {
    Score.Scored score = (Score.Scored) scored(outturn).score();
    return bands.bestFirst().indexOf(score.band());
  }

  ScoredOutturn scored(BigDecimal outturn) {
    return SeriesExample.series(definition -> definition.polarity(polarity))
        .under(new ScoringPolicy("generated", 1, bands, tolerance, Policies.PLAIN_TRENDS))
        .target(QUARTER, target.toPlainString())
        .outturn(QUARTER, outturn.toPlainString())
        .scored(QUARTER);
  }

  GeneratedCase turned() {
    Polarity other =
        polarity == Polarity.HIGHER_IS_BETTER
            ? Polarity.LOWER_IS_BETTER
            : Polarity.HIGHER_IS_BETTER;
    return new GeneratedCase(other, target, actual, tolerance, bands, positive);
  }

  GeneratedCase withAbsoluteTolerance() {
    return with(new Tolerance.Absolute(positive), bands);
  }

  GeneratedCase scaled(BigDecimal factor) {
    Tolerance wider = new Tolerance.Absolute(positive.multiply(factor));
    return new GeneratedCase(polarity, target.multiply(factor), actual, wider, bands, positive);
  }

  GeneratedCase under(Bands others) {
    return with(tolerance, others);
  }

  GeneratedCase wider() {
    return with(new Tolerance.Absolute(tolerance.around(target).add(positive)), bands);
  }

  GeneratedCase withTarget(BigDecimal other) {
    return new GeneratedCase(polarity, other, actual, tolerance, bands, positive);
  }

  GeneratedCase withTolerance(Tolerance other) {
    return with(other, bands);
  }

  private GeneratedCase with(Tolerance other, Bands others) {
    return new GeneratedCase(polarity, target, actual, other, others, positive);
  }

  /** Small numbers with few digits, so that edges are met often. */
  static final class Generator {

    private final Random random;

    Generator(long seed) {
      random = new Random(seed);
    }

    GeneratedCase next() {
      return new GeneratedCase(
          random.nextBoolean() ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER,
          random.nextInt(10) == 0 ? BigDecimal.ZERO : decimal(-200, 400),
          decimal(-200, 400),
          random.nextBoolean()
              ? new Tolerance.PercentOfTarget(decimal(1, 200))
              : new Tolerance.Absolute(decimal(1, 200)),
          bands(),
          decimal(1, 100));
    }

    private Bands bands() {
      int best = random.nextInt(-2, 3);
      return new Bands(
          List.of(
              Policies.band("a", "A", limit(best)),
              Policies.band("b", "B", limit(best - 1)),
              Policies.band("c", "C", limit(best - 2)),
              Policies.band("d", "D", new Limit.Otherwise())));
    }

    private Limit limit(int tolerances) {
      BigDecimal count = BigDecimal.valueOf(tolerances);
      return random.nextBoolean() ? new Limit.AtLeast(count) : new Limit.Above(count);
    }

    private BigDecimal decimal(int from, int to) {
      return BigDecimal.valueOf(random.nextInt(from, to), random.nextInt(0, 3));
    }
  }
}
