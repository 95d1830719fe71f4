package org.goldenthread.scoring.chart;

import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.scoring.chart.ChartBook.Page;
import org.goldenthread.scoring.score.FindScores;
import org.goldenthread.scoring.score.FindScores.Finding.Missing;
import org.goldenthread.vocabulary.IndicatorRef;

/** Finds the control chart of an indicator, and says what is unknown where there is none. */
@ApplicationScoped
public class FindChart {

  private final ChartBook book;

  FindChart(ChartBook book) {
    this.book = book;
  }

  /** The chart of a whole series. */
  public Finding of(IndicatorRef ref) {
    return switch (book.open(ref)) {
      case Page.NotReady _ -> new Finding.None(new FindScores.Finding.NotReady());
      case Page.Elsewhere(String instance) ->
          new Finding.None(new FindScores.Finding.Elsewhere(instance));
      case Page.Open page ->
          page.chart().<Finding>map(Finding.Found::new).orElseGet(() -> no(page));
    };
  }

  private static Finding no(Page.Open page) {
    return new Finding.None(
        page.indicatorKnown()
            ? new FindScores.Finding.NoOutturns()
            : new FindScores.Finding.UnknownIndicator());
  }

  /** What was found. */
  public sealed interface Finding {

    /** The chart. */
    record Found(CurrentChart chart) implements Finding {}

    /** Why there is none. */
    record None(Missing why) implements Finding {}
  }
}
