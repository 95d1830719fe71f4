package org.goldenthread.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.fixture.Suspicions;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.code.Direction;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.junit.jupiter.api.Test;

/** What stands in the way of a publication. */
final class OutstandingTest {

  @Test
  void shouldBeEverythingThatIsOwed() {
    assertThat(outstanding())
        .extracting(Outstanding::kind, Outstanding::subject)
        .containsExactly(
            tuple(Outstanding.Kind.COMMENTARY_OWED, "PI.1"),
            tuple(Outstanding.Kind.SERVICE_SUMMARY_OWED, "CS"));
  }

  @Test
  void shouldNotBeWhatIsAcknowledged() {
    assertThat(Outstanding.without(List.of(known("PI.1")), outstanding())).hasSize(1);
  }

  @Test
  void shouldStillBeWhatAnotherAcknowledgementIsFor() {
    assertThat(Outstanding.without(List.of(known("PI.2")), outstanding())).hasSize(2);
  }

  @Test
  void shouldBeAFindingOnlyWhileItIsOpen() {
    assertThat(outstanding(FindingStatus.OPEN))
        .extracting(Outstanding::kind)
        .contains(Outstanding.Kind.FINDING_OPEN);
    assertThat(outstanding(FindingStatus.ACKNOWLEDGED))
        .extracting(Outstanding::kind)
        .doesNotContain(Outstanding.Kind.FINDING_OPEN);
  }

  private static List<Outstanding> outstanding() {
    return outstanding(Report.figures(An.scored("PI.1", "below", Direction.WORSE)));
  }

  private static List<Outstanding> outstanding(FindingStatus state) {
    QuarterFigures figures = Report.figures(An.scored("PI.1", "below", Direction.WORSE));
    return outstanding(Suspicions.in(figures, Suspicions.about("PI.1", An.Q2, state)));
  }

  private static List<Outstanding> outstanding(QuarterFigures figures) {
    return Owed.outstanding(new Reporting(figures).dashboard(new Scope.Corporate()), figures);
  }

  private static Publication.Acknowledgement known(String ref) {
    return new Publication.Acknowledgement(Outstanding.Kind.COMMENTARY_OWED, ref, "Known");
  }

  @Test
  void shouldLeaveOutFindingsAboutFiguresOfAnotherQuarter() {
    QuarterFigures figures =
        Report.figures(An.indicator("PI.1").definition(Definitions.lagging(1)));
    Finding ofTheReport = Suspicions.about("PI.1", An.Q2.previous(), FindingStatus.OPEN);
    Finding ofTheNext = Suspicions.about("PI.1", An.Q2, FindingStatus.OPEN);

    assertThat(
            new Reporting(Suspicions.in(figures, ofTheReport, ofTheNext))
                .dashboard(new Scope.Corporate())
                .findings())
        .extracting(ReportedFinding::finding)
        .containsExactly(ofTheReport);
  }
}
