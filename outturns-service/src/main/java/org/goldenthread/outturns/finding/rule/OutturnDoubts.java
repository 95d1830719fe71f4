package org.goldenthread.outturns.finding.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Quarter;

/** What is suspicious about an outturn; the order is that of the answer. */
public final class OutturnDoubts {

  private OutturnDoubts() {}

  /**
   * Every rule for outturns.
   *
   * @param series the values around it; its own need not be among them
   */
  public static List<Finding> judge(Outturn outturn, Indicator indicator, Series series) {
    Quarter quarter = outturn.quarter();
    Series whole = series.with(quarter, outturn.value());
    return Stream.concat(
            RatioDoubts.judge(outturn, indicator.unitIn(quarter)),
            measured(quarter, indicator, whole).stream()
                .flatMap(it -> Stream.concat(ValueDoubts.judge(it), HistoryDoubts.judge(it))))
        .toList();
  }

  /** Only the rules that look back, for a value whose own outturn did not change. */
  public static List<Finding> judgeHistory(Quarter quarter, Indicator indicator, Series series) {
    return measured(quarter, indicator, series).stream().flatMap(HistoryDoubts::judge).toList();
  }

  private static Optional<Measured> measured(Quarter quarter, Indicator indicator, Series series) {
    return series
        .in(quarter)
        .flatMap(
            value ->
                indicator
                    .definitionIn(quarter)
                    .map(it -> new Measured(quarter, value, indicator, it, series)));
  }
}
