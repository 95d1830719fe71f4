package org.goldenthread.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Committees;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.fixture.Suspicions;
import org.goldenthread.reporting.plan.Committee;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.junit.jupiter.api.Test;

/** What a committee looks at, counted as everything else is. */
class CommitteeTest {

  private static final Instant LATER = Instant.parse("2020-11-21T14:03:00Z");
  private static final An OF_CHILDREN =
      An.scored("PI.1", "below", Direction.WORSE)
          .definition(Definitions.of(Optional.of("CS"), Optional.of("SAFE")));
  private static final An OF_ADULTS =
      An.indicator("PI.2").definition(Definitions.of(Optional.of("ASC"), Optional.of("SAFE")));
  private static final An OF_ONE_COUNCIL =
      An.indicator("PI.3").definition(Definitions.of(Optional.of("ASC"), Optional.of("ONE")));
  private static final An OF_NOBODY =
      An.indicator("PI.4").definition(Definitions.of(Optional.empty(), Optional.empty()));

  @Test
  void shouldLookAtEverythingOfItsDirectoratesAndOfItsPrioritiesOnce() {
    assertThat(refs(dashboard(List.of("CS"), List.of("SAFE")))).containsExactly("PI.2", "PI.1");
    assertThat(refs(dashboard(List.of("ASC"), List.of()))).containsExactly("PI.3", "PI.2");
    assertThat(refs(dashboard(List.of(), List.of("ONE")))).containsExactly("PI.3");
  }

  @Test
  void shouldCountItsRowsAndItsInitiativesByStatus() {
    Dashboard dashboard = dashboard(List.of("CS"), List.of());

    assertThat(dashboard.scorecard().total()).isEqualTo(1);
    assertThat(dashboard.scores()).extracting(BandCount::count).containsExactly(0, 0, 1);
    assertThat(dashboard.keyInitiatives()).extracting(Initiative::ref).containsExactly("CS1");
    assertThat(dashboard.initiatives())
        .extracting(status -> status.status() + " " + status.count())
        .containsExactly("ON_TRACK 0", "AT_RISK 1");
  }

  @Test
  void shouldListWhatItNamesEvenIfNothingBelongsToIt() {
    Dashboard dashboard =
        new Reporting(Report.figures())
            .dashboard(scope(List.of("CS", "OTHER"), List.of("ONE", "OLD")));

    assertThat(names(dashboard.priorities())).containsExactly("One Council");
    assertThat(names(dashboard.directorates())).containsExactly("Children");
    assertThat(dashboard.committees()).isEmpty();
  }

  @Test
  void shouldNotListADirectorateThatIsThereNoMore() {
    QuarterFigures figures =
        Committees.in(
            Report.figures(),
            Map.of(),
            Map.of(
                "CS",
                new Directorate(
                    "CS",
                    List.of(),
                    Optional.of(Quarter.parse("2020-21-Q1")),
                    List.of(),
                    An.LONG_AGO)));

    assertThat(new Reporting(figures).dashboard(scope(List.of("CS"), List.of())).directorates())
        .isEmpty();
  }

  @Test
  void shouldStandOnTheCouncilsDashboardWithTheSameCounts() {
    Reporting reporting = reporting(committee(List.of("CS"), List.of("SAFE"), An.LONG_AGO));
    Dashboard own = reporting.dashboard(reporting.committee("SC").orElseThrow());

    Section section = reporting.dashboard(new Scope.Corporate()).committees().getFirst();

    assertThat(section.of()).isEqualTo(new Named("SC", "Scrutiny"));
    assertThat(section.scorecard()).isEqualTo(own.scorecard());
    assertThat(section.scores()).isEqualTo(own.scores());
    assertThat(section.initiatives()).isEqualTo(own.keyInitiatives().size()).isEqualTo(2);
  }

  @Test
  void shouldSeeTheFindingsOfItsDirectoratesAndOfItsRows() {
    QuarterFigures figures =
        Suspicions.in(
            reportingFigures(Map.of()),
            Suspicions.about("PI.1", An.Q2, FindingStatus.OPEN),
            Suspicions.about("PI.3", An.Q2, FindingStatus.OPEN),
            Suspicions.about("PI.4", An.Q2, FindingStatus.OPEN));
    Reporting reporting = new Reporting(figures);

    assertThat(found(reporting.dashboard(scope(List.of("CS"), List.of("ONE")))))
        .containsExactly("PI.1", "PI.3");
  }

  @Test
  void shouldBeAsAtWhenTheCommitteeWasChanged() {
    Reporting reporting = reporting(committee(List.of("CS"), List.of(), LATER));

    assertThat(reporting.dashboard(reporting.committee("SC").orElseThrow()).asAt())
        .isEqualTo(LATER);
    assertThat(reporting.dashboard(new Scope.Corporate()).asAt()).isEqualTo(LATER);
    assertThat(reporting.dashboard(reporting.directorate("CS").orElseThrow()).asAt())
        .isEqualTo(An.LONG_AGO);
  }

  @Test
  void shouldKnowNoScopeForAnUnknownCode() {
    assertThat(new Reporting(Report.figures()).committee("SC")).isEmpty();
  }

  private static Dashboard dashboard(List<String> directorates, List<String> priorities) {
    Reporting reporting = reporting(committee(directorates, priorities, An.LONG_AGO));
    return reporting.dashboard(reporting.committee("SC").orElseThrow());
  }

  private static Reporting reporting(Committee committee) {
    return new Reporting(reportingFigures(Map.of("SC", committee)));
  }

  private static QuarterFigures reportingFigures(Map<String, Committee> committees) {
    QuarterFigures figures =
        Report.figures(
            List.of(
                StatusCountTest.initiative("CS1", "SAFE", "AT_RISK"),
                Committees.ofAdults("AD1", "SAFE")),
            OF_CHILDREN,
            OF_ADULTS,
            OF_ONE_COUNCIL,
            OF_NOBODY);
    return Committees.in(figures, committees, figures.directorates());
  }

  private static Committee committee(
      List<String> directorates, List<String> priorities, Instant changedAt) {
    return new Committee(
        "SC", "Scrutiny", directorates, priorities, Optional.empty(), List.of(), changedAt);
  }

  private static Scope scope(List<String> directorates, List<String> priorities) {
    return new Scope.Committee(
        new Named("SC", "Scrutiny"), directorates, priorities, Optional.empty(), List.of());
  }

  private static List<String> refs(Dashboard dashboard) {
    return dashboard.scorecard().rows().stream().map(row -> row.ref().value()).toList();
  }

  private static List<String> names(List<Section> sections) {
    return sections.stream().map(section -> section.of().name()).toList();
  }

  private static List<String> found(Dashboard dashboard) {
    return dashboard.findings().stream().map(found -> found.finding().subject()).toList();
  }
}
