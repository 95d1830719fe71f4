package org.goldenthread.scoring.explanation;

import java.util.Optional;
import org.goldenthread.scoring.rules.NoTrendReason;
import org.goldenthread.scoring.rules.NotScoredReason;
import org.goldenthread.scoring.rules.Score;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Trend;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * Says in plain English why an outturn has its score and trends, with the numbers that decide it.
 * Values keep the digits that were submitted; tolerances and dead bands lose their trailing zeros.
 */
public final class Explanation {

  private Explanation() {}

  public static String of(ScoredOutturn scored) {
    return period(scored)
        + sharedReason(scored)
            .map("Not scored, and no trends: %s."::formatted)
            .orElseGet(() -> sentences(scored));
  }

  /** What the figure is for, where that is not the quarter by which it is known. */
  private static String period(ScoredOutturn scored) {
    Frequency frequency = frequency(scored);
    Quarter quarter = scored.inputs().quarter();
    return frequency.isEveryQuarter() || !frequency.endsIn(quarter)
        ? ""
        : frequency.period(quarter).label() + ": ";
  }

  private static Frequency frequency(ScoredOutturn scored) {
    return scored.inputs().definition().map(Definition::frequency).orElse(Frequency.QUARTERLY);
  }

  private static String sentences(ScoredOutturn scored) {
    Unit unit = scored.inputs().definition().map(Definition::unit).orElse(Unit.UNSTATED);
    return String.join(
        " ",
        ScoreSentence.of(scored.inputs(), scored.score(), unit),
        TrendSentence.shortTerm(unit, frequency(scored)).of(scored.shortTermTrend()),
        TrendSentence.annual(unit, frequency(scored)).of(scored.annualTrend()));
  }

  /** A delayed outturn, for example, has neither score nor trends, and saying so once is enough. */
  private static Optional<String> sharedReason(ScoredOutturn scored) {
    return scored.score() instanceof Score.NotScored(NotScoredReason reason)
            && gives(scored.shortTermTrend(), reason)
            && gives(scored.annualTrend(), reason)
        ? Optional.of(reason.words())
        : Optional.empty();
  }

  private static boolean gives(Trend trend, NotScoredReason reason) {
    return trend instanceof Trend.None(NoTrendReason none) && none.words().equals(reason.words());
  }
}
