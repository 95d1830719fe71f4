package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.outturns.domain.Draft;
import org.goldenthread.outturns.domain.Intake;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Positioned;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;
import org.goldenthread.outturns.domain.Submitter;
import org.goldenthread.vocabulary.Quarter;

/**
 * Takes statements of one type: one or a batch, in one transaction with their events. The same
 * statement may be submitted again and again; only what differs is added. Two submitters of the
 * same statement come one after the other, and the second sees what the first one added.
 */
@ApplicationScoped
public class SubmitStatements {

  private final Subjects subjects;
  private final Revisions revisions;
  private final QuarterStates quarters;
  private final SubmissionEvents events;
  private final Clock clock;

  SubmitStatements(
      Subjects subjects,
      Revisions revisions,
      QuarterStates quarters,
      SubmissionEvents events,
      Clock clock) {
    this.subjects = subjects;
    this.revisions = revisions;
    this.quarters = quarters;
    this.events = events;
    this.clock = clock;
  }

  /** Submits; the outcomes are in the order of the drafts. */
  @Transactional
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type,
      Submitter submitter,
      List<? extends Draft<S>> drafts,
      Commitment commitment) {
    Intake.Known<S> known = known(type, drafts);
    Intake<S> intake = new Intake<>(type, submitter, clock.instant(), known);
    List<Outcome<S>> outcomes = drafts.stream().map(intake::take).toList();
    if (commitment.keeps(outcomes)) {
      keep(type, outcomes);
    }
    return outcomes;
  }

  private <S extends Statement> Intake.Known<S> known(
      StatementType<S> type, List<? extends Draft<S>> drafts) {
    Set<String> codes = drafts.stream().map(Positioned::subject).collect(Collectors.toSet());
    Set<Position> positions = drafts.stream().map(Positioned::position).collect(Collectors.toSet());
    Set<Quarter> closed = quarters.holdClosed();
    var held = subjects.hold(type.about(), codes);
    return new Intake.Known<>(held, closed, revisions.latest(type, positions));
  }

  private <S extends Statement> void keep(StatementType<S> type, List<Outcome<S>> outcomes) {
    List<Revision<S>> added =
        outcomes.stream().map(Outcome::added).flatMap(Optional::stream).toList();
    if (!added.isEmpty()) {
      revisions.add(type, added);
      events.submitted(added);
    }
  }
}
