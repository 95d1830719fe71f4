package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Published;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

  @Test
  void shouldMarkAnEarlierFigureThatItsOwnReportPrintedWithAnotherValue() {
    ScorecardRow row = row("FINAL 70", "75");

    assertThat(row.marks().of(row.history().getFirst())).containsExactly(Mark.REVISED);
    assertThat(row.marks().of(PrintedFigure.What.OUTTURN)).isEmpty();
  }

  @Test
  void shouldNotMarkAnEarlierFigureThatStayedOrHadNoValue() {
    assertThat(row("FINAL 75", "75").marks().all()).isEmpty();
    assertThat(row("PROVISIONAL 75", "75").marks().all()).isEmpty();
    assertThat(row("DELAYED", "75").marks().all()).isEmpty();
  }

  private static ScorecardRow row(String printed, String now) {
    PrintedFigure earlier =
        new PrintedFigure(
            new PrintedFigure.Key(
                IndicatorRef.parse("PI.1"), An.Q2.previous(), PrintedFigure.What.OUTTURN),
            "An indicator",
            printed,
            printed);
    An indicator = An.indicator("PI.1").outturn(An.Q2.previous(), now).outturn(An.Q2, "71");
    return new Reporting(Published.after(List.of(earlier), Report.figures(indicator)))
        .dashboard(new Scope.Corporate())
        .scorecard()
        .rows()
        .getFirst();
  }
}
