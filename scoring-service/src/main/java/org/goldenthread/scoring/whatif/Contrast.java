package org.goldenthread.scoring.whatif;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.scoring.rules.ScoredOutturn;

/**
 * An outturn's score and trends as they are and as they would be.
 *
 * @param before as they are
 * @param after as they would be
 */
record Contrast(ScoredOutturn before, ScoredOutturn after) {

  /** What can differ. */
  public enum Aspect {
    /** The band, or the reason why there is none. */
    SCORE,
    /** The direction against the quarter before, or the reason why there is none. */
    SHORT_TERM_TREND,
    /** The direction against the same quarter last year, or the reason why there is none. */
    ANNUAL_TREND
  }

  /** What differs. Numbers behind the same band or direction do not count. */
  public Set<Aspect> differing() {
    Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
    note(differing, Aspect.SCORE, before.score().verdict(), after.score().verdict());
    note(
        differing,
        Aspect.SHORT_TERM_TREND,
        before.shortTermTrend().verdict(),
        after.shortTermTrend().verdict());
    note(
        differing,
        Aspect.ANNUAL_TREND,
        before.annualTrend().verdict(),
        after.annualTrend().verdict());
    return differing;
  }

  private static void note(Set<Aspect> differing, Aspect aspect, String before, String after) {
    if (!before.equals(after)) {
      differing.add(aspect);
    }
  }
}
