package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** The report of Quarter 2 2020-21 on what is not measured every quarter. */
class FrequencyOfReportsTest {

  private static final Quarter LAST_YEAR_ENDS = Quarter.parse("2019-20-Q4");

  private static An yearly() {
    return An.indicator("FR.281")
        .definition(Definitions.measured(Cycle.YEARLY))
        .target(LAST_YEAR_ENDS, "75")
        .outturn(LAST_YEAR_ENDS, "74.1");
  }

  private static List<String> notes(An indicator) {
    return Report.row(indicator).notes().stream().map(Note::text).toList();
  }

  @Test
  void shouldShowTheLastFigureAndWhenTheNextIsDue() {
    ScorecardRow row = Report.row(yearly());

    assertThat(row.reportingStatus()).isEqualTo(ReportingStatus.NOT_DUE);
    assertThat(row.figure().quarter()).isEqualTo(LAST_YEAR_ENDS);
    assertThat(row.period().label()).isEqualTo("2019-20");
    assertThat(row.figure().outturn().orElseThrow().value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("74.1"));
    assertThat(row.figure().nextDue()).contains(Quarter.parse("2020-21-Q4"));
    assertThat(notes(yearly()))
        .containsExactly("Figure for 2019-20", "Next due in the report of Quarter 4 2020-21");
  }

  @Test
  void shouldSayWhenItIsDueAlsoWhereNothingWasEverSubmitted() {
    assertThat(notes(An.indicator("FR.281").definition(Definitions.measured(Cycle.YEARLY))))
        .containsExactly("Next due in the report of Quarter 4 2020-21");
  }

  @Test
  void shouldCountAndScoreNothingBetween() {
    Dashboard dashboard = Report.corporate(yearly());

    assertThat(dashboard.scorecard().total()).isEqualTo(1);
    assertThat(dashboard.scorecard().due()).isZero();
    assertThat(dashboard.scorecard().reported()).isZero();
    assertThat(dashboard.scorecard().delayed()).isZero();
    assertThat(Report.row(yearly()).figure().assessment().score())
        .isEqualTo(new Score.NotScored("NOT_DUE", "no period of the measure ends in this quarter"));
  }

  @Test
  void shouldAwaitNothingBetween() {
    Dashboard dashboard =
        Report.corporate(An.indicator("FR.281").definition(Definitions.measured(Cycle.YEARLY)));

    assertThat(Owed.of(dashboard, Report.figures()).items())
        .extracting(Owed.Item::kind)
        .doesNotContain(Owed.Kind.OUTTURN, Owed.Kind.COMMENTARY);
  }

  @Test
  void shouldBeDueWhereItsPeriodEnds() {
    An halfYearly = An.indicator("PI.1").definition(Definitions.measured(Cycle.HALF_YEARLY));

    assertThat(Report.row(halfYearly).reportingStatus()).isEqualTo(ReportingStatus.AWAITED);
    assertThat(Report.row(halfYearly).period().label()).isEqualTo("First half 2020-21");
    assertThat(Report.row(halfYearly).figure().nextDue()).isEmpty();
    assertThat(notes(halfYearly.outturn(An.Q2, "71")))
        .containsExactly("Figure for the first half 2020-21");
  }

  @Test
  void shouldBeDueInTheReportThatTheLagSays() {
    An late = yearly().definition(Definitions.lagging(2));

    assertThat(Report.row(late).reportingStatus()).isEqualTo(ReportingStatus.REPORTED);
    assertThat(Report.row(late).figure().quarter()).isEqualTo(LAST_YEAR_ENDS);
  }

  @Test
  void shouldShowTheFiguresOfFivePeriods() {
    An academic =
        An.indicator("SCH.1")
            .definition(Definitions.measured(Cycle.ACADEMIC_YEARLY))
            .outturn(An.Q2, "5")
            .outturn(Quarter.parse("2018-19-Q2"), "3")
            .outturn(Quarter.parse("2016-17-Q2"), "1")
            .outturn(Quarter.parse("2015-16-Q2"), "0");

    assertThat(Report.row(academic).history())
        .extracting(point -> point.quarter().toString())
        .containsExactly("2016-17-Q2", "2018-19-Q2", "2020-21-Q2");
  }

  @Test
  void shouldLeaveOutWhatIsRetiredFromThenOn() {
    assertThat(
            Report.corporate(yearly().definition(Definitions.endingIn("2019-20-Q4")))
                .scorecard()
                .total())
        .isZero();
  }
}
