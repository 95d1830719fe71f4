package org.goldenthread.reporting.figure;

import java.util.Optional;

/**
 * The score and trends that may stand beside an outturn.
 *
 * @param explanation why they are what they are; empty while there is none
 * @param policyCode the policy that gave the score
 */
public record Assessment(
    Score score,
    Trend shortTermTrend,
    Trend annualTrend,
    Optional<String> explanation,
    Optional<String> policyCode) {

  /** No figure is due, and an earlier one is not scored again. */
  public static final Assessment NOT_DUE =
      none("NOT_DUE", "no period of the measure ends in this quarter");

  /** It is a month or a part of a figure, which is what is scored. */
  public static final Assessment DETAIL =
      none("DETAIL", "only the figure of which this is a month or a part is scored");

  private static final Assessment AWAITED = none("AWAITED", "no outturn has been submitted");
  private static final Assessment PENDING = none("PENDING", "the score is being worked out");

  /** The score of this outturn against this target, or that there is none yet. */
  public static Assessment of(Optional<Outturn> outturn, Target target, Optional<Scored> scored) {
    return outturn
        .map(submitted -> scored.filter(s -> s.isAbout(submitted, target)).map(Assessment::given))
        .map(found -> found.orElse(PENDING))
        .orElse(AWAITED);
  }

  /** Whether the score is still being worked out. */
  public boolean isPending() {
    return equals(PENDING);
  }

  private static Assessment given(Scored scored) {
    return new Assessment(
        scored.score(),
        scored.shortTermTrend(),
        scored.annualTrend(),
        Optional.of(scored.explanation()),
        scored.policyCode());
  }

  private static Assessment none(String code, String reason) {
    return new Assessment(
        new Score.NotScored(code, reason),
        Trend.none(reason),
        Trend.none(reason),
        Optional.empty(),
        Optional.empty());
  }
}
