package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.framework.Bands;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;

/** The policies that the examples are scored by. */
public final class Policies {

  /** Five percent of the target. */
  public static final Tolerance FIVE_PERCENT = new Tolerance.PercentOfTarget(new BigDecimal("5"));

  /** Any previous quarter, no dead band, as reported. */
  public static final TrendRules PLAIN_TRENDS =
      new TrendRules(
          CompareWith.PREVIOUS_QUARTER, DeadBand.NONE, Cumulative.AS_REPORTED, DeadBand.NONE);

  /** The policy of 2019: exceeds, on target, below. */
  public static final ScoringPolicy THREE_LEVEL = threeLevel(PLAIN_TRENDS);

  /** The policy of 2012, whose on-target band has two halves. */
  public static final ScoringPolicy FOUR_LEVEL =
      new ScoringPolicy(
          "four-level",
          1,
          new Bands(
              List.of(
                  band("exceeds", "Exceeds target", above("1")),
                  band("upper", "On target, upper half", atLeast("0")),
                  band("lower", "On target, lower half", atLeast("-1")),
                  band("below", "Below target", new Limit.Otherwise()))),
          FIVE_PERCENT,
          PLAIN_TRENDS);

  private Policies() {}

  /** Three levels with other trend rules. */
  public static ScoringPolicy threeLevel(TrendRules trends) {
    return new ScoringPolicy("three-level", 1, threeBands(), FIVE_PERCENT, trends);
  }

  /** Exceeds, on target, below. */
  public static Bands threeBands() {
    return new Bands(
        List.of(
            band("exceeds", "Exceeds target", atLeast("0")),
            band("on_target", "On target", atLeast("-1")),
            band("below", "Below target", new Limit.Otherwise())));
  }

  /** A band with its code as symbol. */
  public static Band band(String code, String label, Limit limit) {
    return new Band(code, code, label, limit);
  }

  /** A limit that its edge belongs to. */
  public static Limit atLeast(String tolerances) {
    return new Limit.AtLeast(new BigDecimal(tolerances));
  }

  /** A limit that its edge does not belong to. */
  public static Limit above(String tolerances) {
    return new Limit.Above(new BigDecimal(tolerances));
  }
}
