package org.goldenthread.outturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Indicators;
import org.goldenthread.outturns.fixture.Outcomes;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Submitter;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class IntakeTest {

  static final Instant NOW = Instant.parse("2020-10-14T09:31:07Z");
  static final Origin ORIGIN =
      new Origin(NOW, "ccs-system", Optional.of("ccs-crm"), Optional.empty());
  static final Submitter SUBMITTER =
      new Submitter("ccs-system", false, Set.of("CCS"), Optional.of("ccs-crm"));
  static final Submitter PERFORMANCE_TEAM = new Submitter("team", true, Set.of(), Optional.empty());
  static final Indicator COMPLAINTS = Indicators.indicator("percent", "CCS");
  private static final Set<Quarter> ALL_OPEN = Set.of();
  private static final Map<String, Directorate> ENDED =
      Map.of(
          "OLD",
          new Directorate("OLD", Optional.of(Quarter.parse("2020-21-Q1")), List.of("NEW", "CCS")));

  @Test
  void shouldCreateTheFirstRevision() {
    Outcome<Outturn> outcome = Outcomes.of(intake(SUBMITTER), Entry.of(Drafts.of("71.0")));

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Recorded<>(
                Outcome.Effect.CREATED,
                new Revision<>(Drafts.of("71.0").complete(COMPLAINTS), 1, List.of(), ORIGIN)));
  }

  @Test
  void shouldReviseWhatDiffers() {
    Intake<Outturn> intake = intake(SUBMITTER);
    Outcomes.of(intake, Entry.of(Drafts.of("71.0")));

    assertThat(Outcomes.effect(Outcomes.of(intake, Entry.of(Drafts.of("72.0")))))
        .isEqualTo("REVISED 2");
  }

  @Test
  void shouldChangeNothingForTheSameNumberInAnotherSpelling() {
    Intake<Outturn> intake = intake(SUBMITTER);
    Outcomes.of(intake, Entry.of(Drafts.of("71.0")));

    assertThat(Outcomes.effect(Outcomes.of(intake, Entry.of(Drafts.of("71")))))
        .isEqualTo("UNCHANGED 1");
  }

  @Test
  void shouldReviseForAnotherReason() {
    Intake<Outturn> intake = intake(SUBMITTER);
    Outcomes.of(intake, Entry.of(Drafts.of("71.0")));

    assertThat(
            Outcomes.effect(
                Outcomes.of(intake, Entry.of(Drafts.withReason(Drafts.of("71.0"), "Checked")))))
        .isEqualTo("REVISED 2");
  }

  @Test
  void shouldKeepTheFindingsWithTheRevision() {
    Outcome<Outturn> outcome = Outcomes.of(intake(SUBMITTER), Entry.of(Drafts.of("101")));

    assertThat(outcome.added().orElseThrow().findings())
        .extracting(Finding::rule)
        .containsExactly("PERCENTAGE_ABOVE_100");
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake(SUBMITTER), Entry.of(Drafts.of(OutturnStatus.FINAL)))))
        .isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void shouldRefuseAnUnknownIndicator() {
    Intake<Outturn> intake = intake(PERFORMANCE_TEAM, Map.of(), ALL_OPEN);

    assertThat(Outcomes.refusal(Outcomes.of(intake, Entry.of(Drafts.of("1")))))
        .isEqualTo(new Refusal.Unknown(ReferenceKind.INDICATOR, "PI.47"));
  }

  @Test
  void shouldRefuseAQuarterBeforeTheFirstDefinition() {
    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake(SUBMITTER), Entry.of(Drafts.in("2018-19-Q4", Drafts.of("1"))))))
        .isEqualTo(
            new Refusal.NotDefinedYet(
                "PI.47", Quarter.parse("2018-19-Q4"), Quarter.parse("2019-20-Q1")));
  }

  @Test
  void shouldRefuseAnotherDirectorate() {
    Submitter other = new Submitter("pr-system", false, Set.of("PR"), Optional.empty());

    assertThat(Outcomes.refusal(Outcomes.of(intake(other), Entry.of(Drafts.of("1")))))
        .isEqualTo(new Refusal.WrongDirectorate("PI.47", Optional.of("CCS")));
  }

  @Test
  void shouldGoByTheDirectorateOfTheQuarter() {
    Indicator moved =
        Indicator.of(
            "PI.47",
            List.of(
                Indicators.definition("2019-20-Q1", "PR"),
                Indicators.definition("2020-21-Q2", "CCS")),
            Map.of());
    Intake<Outturn> intake = intake(SUBMITTER, Map.of("PI.47", moved), ALL_OPEN);

    assertThat(
            Outcomes.effect(Outcomes.of(intake, Entry.of(Drafts.in("2020-21-Q2", Drafts.of("1"))))))
        .isEqualTo("CREATED 1");
    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake, Entry.of(Drafts.in("2020-21-Q1", Drafts.of("1"))))))
        .isEqualTo(new Refusal.WrongDirectorate("PI.47", Optional.of("PR")));
  }

  @Test
  void shouldLetOnlyThePerformanceTeamSpeakForTheWholeCouncil() {
    Map<String, Subject> corporate = Map.of("PI.47", Indicators.corporateIndicator());

    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake(SUBMITTER, corporate, ALL_OPEN), Entry.of(Drafts.of("1")))))
        .isEqualTo(new Refusal.WrongDirectorate("PI.47", Optional.empty()));
    assertThat(
            Outcomes.effect(
                Outcomes.of(
                    intake(PERFORMANCE_TEAM, corporate, ALL_OPEN), Entry.of(Drafts.of("1")))))
        .isEqualTo("CREATED 1");
  }

  @Test
  void shouldLetThePerformanceTeamSpeakForEveryDirectorate() {
    assertThat(Outcomes.effect(Outcomes.of(intake(PERFORMANCE_TEAM), Entry.of(Drafts.of("1")))))
        .isEqualTo("CREATED 1");
  }

  @Test
  void shouldRefuseAQuarterThatHasNotBegun() {
    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake(SUBMITTER), Entry.of(Drafts.in("2020-21-Q4", Drafts.of("1"))))))
        .isEqualTo(new Refusal.QuarterNotBegun(Quarter.parse("2020-21-Q4")));
  }

  @Test
  void shouldRefuseADirectorateThatHasEndedAndNameItsSuccessors() {
    Map<String, Subject> subjects = Map.of("PI.47", Indicators.indicator("percent", "OLD"));
    Intake<Outturn> intake = intake(PERFORMANCE_TEAM, subjects, ALL_OPEN);

    assertThat(Outcomes.refusal(Outcomes.of(intake, Entry.of(Drafts.of("1")))))
        .isEqualTo(
            new Refusal.DirectorateEnded(
                "OLD", Quarter.parse("2020-21-Q1"), List.of("NEW", "CCS")));
    assertThat(
            Outcomes.effect(Outcomes.of(intake, Entry.of(Drafts.in("2020-21-Q1", Drafts.of("1"))))))
        .isEqualTo("CREATED 1");
  }

  private static Intake<Outturn> intake(Submitter submitter) {
    return intake(submitter, Map.of("PI.47", COMPLAINTS), ALL_OPEN);
  }

  static Intake<Outturn> intake(
      Submitter submitter, Map<String, Subject> subjects, Set<Quarter> closed) {
    return new Intake<>(Outturn.TYPE, submitter, NOW, known(subjects, closed, Map.of()));
  }

  static Known<Outturn> known(
      Map<String, Subject> subjects,
      Set<Quarter> closed,
      Map<Position, Revision<Outturn>> current) {
    return new Known<>(subjects, ENDED, closed, current, Map.of(), Map.of(), Set.of(), List.of());
  }
}
