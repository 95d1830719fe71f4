package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.outturns.finding.Judgements;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnSeries;
import org.goldenthread.outturns.quarter.QuarterStates;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.reference.Subjects;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Positioned;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;
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
  private final OutturnSeries series;
  private final QuarterStates quarters;
  private final Publication publication;
  private final Clock clock;

  public SubmitStatements(
      Subjects subjects,
      Revisions revisions,
      OutturnSeries series,
      QuarterStates quarters,
      Publication publication,
      Clock clock) {
    this.subjects = subjects;
    this.revisions = revisions;
    this.series = series;
    this.quarters = quarters;
    this.publication = publication;
    this.clock = clock;
  }

  /** Submits; the outcomes are in the order of the entries. */
  @Transactional
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    Intake.Known<S> known = known(type, entries);
    Instant now = clock.instant();
    Intake<S> intake = new Intake<>(type, submitter, now, known);
    List<Outcome<S>> outcomes = entries.stream().map(intake::take).toList();
    List<Revision<S>> added = added(outcomes);
    publication.publish(
        type,
        added,
        Judgements.afterAdding(type, added, known.subjects(), intake.series()),
        new Change(now, submitter.subject()));
    return outcomes;
  }

  private <S extends Statement> Intake.Known<S> known(
      StatementType<S> type, List<Entry<S>> entries) {
    Set<String> codes = entries.stream().map(Positioned::subject).collect(Collectors.toSet());
    Set<Position> positions =
        entries.stream().map(Positioned::position).collect(Collectors.toSet());
    Set<Quarter> closed = quarters.holdClosed();
    Map<String, Subject> held = subjects.hold(type.about(), codes);
    return new Intake.Known<>(
        held,
        subjects.directorates(),
        closed,
        revisions.latest(type, positions),
        type.equals(Outturn.TYPE) ? series.around(positions) : Map.of());
  }

  private static <S extends Statement> List<Revision<S>> added(List<Outcome<S>> outcomes) {
    return outcomes.stream().map(Outcome::added).flatMap(Optional::stream).toList();
  }
}
