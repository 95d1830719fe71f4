package org.goldenthread.scoring.explanation;

import java.util.Optional;
import org.goldenthread.scoring.rules.NoTrendReason;
import org.goldenthread.scoring.rules.NotScoredReason;
import org.goldenthread.scoring.rules.Score;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.rules.Trend;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.vocabulary.Unit;

/**
 * Says in plain English why an outturn has its score and trends, with the numbers that decide it.
 * Values keep the digits that were submitted; tolerances and dead bands lose their trailing zeros.
 */
public final class Explanation {

  private Explanation() {}

  public static String of(ScoredOutturn scored) {
    return sharedReason(scored)
        .map("Not scored, and no trends: %s."::formatted)
        .orElseGet(() -> sentences(scored));
  }

  private static String sentences(ScoredOutturn scored) {
    Unit unit = scored.inputs().definition().map(Definition::unit).orElse(Unit.UNSTATED);
    return String.join(
        " ",
        ScoreSentence.of(scored.inputs(), scored.score(), unit),
        TrendSentence.shortTerm(unit).of(scored.shortTermTrend()),
        TrendSentence.annual(unit).of(scored.annualTrend()));
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
