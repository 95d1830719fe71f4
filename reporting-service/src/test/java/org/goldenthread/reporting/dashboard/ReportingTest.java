package org.goldenthread.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.scorecard.ReportedFigure;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class ReportingTest {

  @Test
  void shouldReportOnIndicatorsOfThePlanAndThoseWithoutPriority() {
    Dashboard dashboard =
        Report.corporate(
            An.indicator("PI.1"),
            An.indicator("PI.2").definition(Definitions.of(Optional.empty(), Optional.empty())),
            An.indicator("PI.3").definition(Definitions.of(Optional.of("CS"), Optional.of("OLD"))));

    assertThat(refs(dashboard)).containsExactly("PI.1", "PI.2");
  }

  @Test
  void shouldLeaveOutRetiredIndicators() {
    Dashboard dashboard =
        Report.corporate(
            An.indicator("PI.1").definition(Definitions.endingIn("2020-21-Q1")),
            An.indicator("PI.2").definition(Definitions.endingIn("2020-21-Q2")));

    assertThat(refs(dashboard)).containsExactly("PI.2");
  }

  @Test
  void shouldStillShowTheLastFigureOfARetiredIndicatorThatIsReportedInArrears() {
    An lagged =
        An.indicator("PI.1")
            .definition(Definitions.endingIn("2020-21-Q1"))
            .definition(Definitions.lagging(1));

    assertThat(refs(Report.corporate(lagged))).containsExactly("PI.1");
  }

  @Test
  void shouldShowTheDataQuarterOfALaggedIndicator() {
    An lagged =
        An.indicator("PI.1")
            .definition(Definitions.lagging(1))
            .outturn(An.Q2, "50")
            .outturn(An.Q2.previous(), "43.5");

    ReportedFigure figure = Report.row(lagged).figure();

    assertThat(figure.quarter()).isEqualTo(An.Q2.previous());
    assertThat(figure.outturn().orElseThrow().value().orElseThrow()).isEqualByComparingTo("43.5");
  }

  @Test
  void shouldOrderRowsByPriorityThenDirectorateThenNumber() {
    Dashboard dashboard =
        Report.corporate(
            An.indicator("PI.9").definition(Definitions.of(Optional.empty(), Optional.empty())),
            An.indicator("PI.100"),
            An.indicator("PI.99"),
            An.indicator("PI.5")
                .definition(Definitions.of(Optional.of("ASC"), Optional.of("SAFE"))),
            An.indicator("PI.7").definition(Definitions.of(Optional.of("CS"), Optional.of("ONE"))));

    assertThat(refs(dashboard)).containsExactly("PI.7", "PI.5", "PI.99", "PI.100", "PI.9");
  }

  @Test
  void shouldShowAPriorityBrokenDownByDirectorate() {
    Reporting reporting =
        new Reporting(
            Report.figures(
                An.scored("PI.1", "below", Direction.WORSE),
                An.indicator("PI.2")
                    .definition(Definitions.of(Optional.of("ASC"), Optional.of("SAFE"))),
                An.indicator("PI.3")
                    .definition(Definitions.of(Optional.of("CS"), Optional.of("ONE")))));

    Dashboard dashboard = reporting.dashboard(reporting.priority("SAFE").orElseThrow());

    assertThat(refs(dashboard)).containsExactly("PI.2", "PI.1");
    assertThat(names(dashboard.priorities())).containsExactly("Safer Communities");
    assertThat(names(dashboard.directorates())).containsExactly("Adults", "Children");
  }

  @Test
  void shouldShowADirectorateBrokenDownByPriority() {
    Reporting reporting =
        new Reporting(
            Report.figures(
                An.indicator("PI.1"),
                An.indicator("PI.2")
                    .definition(Definitions.of(Optional.of("ASC"), Optional.of("ONE")))));

    Dashboard dashboard = reporting.dashboard(reporting.directorate("CS").orElseThrow());

    assertThat(refs(dashboard)).containsExactly("PI.1");
    assertThat(names(dashboard.priorities())).containsExactly("Safer Communities");
  }

  @Test
  void shouldShowADirectorateThatOwnsNothing() {
    Reporting reporting = new Reporting(Report.figures());

    Dashboard dashboard = reporting.dashboard(reporting.directorate("CS").orElseThrow());

    assertThat(dashboard.scorecard().total()).isZero();
    assertThat(names(dashboard.directorates())).containsExactly("Children");
  }

  @Test
  void shouldKnowNoScopeForUnknownCodes() {
    Reporting reporting = new Reporting(Report.figures());

    assertThat(reporting.priority("OLD")).isEmpty();
    assertThat(reporting.directorate("OLD")).isEmpty();
  }

  @Test
  void shouldListEveryPriorityOfThePlanForTheCouncilEvenIfNothingBelongsToIt() {
    assertThat(names(Report.corporate().priorities()))
        .containsExactly("One Council", "Safer Communities");
  }

  @Test
  void shouldHoldEveryRowInExactlyOneSection() {
    Dashboard dashboard =
        Report.corporate(
            An.indicator("PI.1"),
            An.indicator("PI.2").definition(Definitions.of(Optional.empty(), Optional.empty())),
            An.indicator("PI.3")
                .definition(Definitions.of(Optional.of("NEW"), Optional.of("ONE"))));

    assertThat(names(dashboard.priorities()))
        .containsExactly("One Council", "Safer Communities", "No priority");
    assertThat(names(dashboard.directorates()))
        .containsExactly("Children", "NEW", "Corporate, no directorate");
    assertThat(total(dashboard.priorities())).isEqualTo(3);
    assertThat(total(dashboard.directorates())).isEqualTo(3);
  }

  private static List<String> refs(Dashboard dashboard) {
    return dashboard.scorecard().rows().stream().map(row -> row.ref().value()).toList();
  }

  private static List<String> names(List<Section> sections) {
    return sections.stream().map(section -> section.of().name()).toList();
  }

  private static int total(List<Section> sections) {
    return Stream.of(sections).flatMap(List::stream).mapToInt(s -> s.scorecard().total()).sum();
  }
}
