package org.goldenthread.outturns.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.finding.Judgement;
import org.goldenthread.outturns.finding.Judgements;
import org.goldenthread.outturns.finding.rule.Rules;
import org.goldenthread.outturns.hiding.Hiding;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Owner;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Refusal.QuarterClosed.Remedy;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;
import org.goldenthread.vocabulary.Quarter;

/**
 * Takes or refuses statements of one type, one after the other: a later one sees what an earlier
 * one added. The checks come in this order, and the first that fails is the answer: the fields,
 * whether the subject is known, whether it is defined in the quarter, whether the submitter may
 * speak for it, whether its directorate still exists, whether the quarter has begun, and, if the
 * statement says anything new, whether the quarter is open. So a blind retry of what was taken is
 * no refusal after the quarter was closed.
 */
public final class Intake<S extends Statement> {

  private final StatementType<S> type;
  private final Submitter submitter;
  private final Instant now;
  private final Known<S> known;

  /** An intake that knows what is known when it begins. */
  public Intake(StatementType<S> type, Submitter submitter, Instant now, Known<S> known) {
    this.type = type;
    this.submitter = submitter;
    this.now = now;
    this.known = known.copy();
  }

  /** What became of statements, and what the rules say to those that were added. */
  public record Taken<S extends Statement>(
      List<Outcome<S>> outcomes, List<Revision<S>> added, List<Judgement> judgements) {}

  /** Knows more: what is said of positions that it knew nothing of. */
  public void learn(Known<S> more) {
    known.learn(more);
  }

  /** Takes or refuses all in their order, and judges what was added once all of it is known. */
  public Taken<S> take(List<Entry<S>> entries) {
    return judge(entries.stream().map(this::take).toList());
  }

  /**
   * Adds revisions that this service made itself, which nothing speaks against, and judges them.
   */
  public Taken<S> add(List<Revision<S>> own) {
    own.forEach(known::add);
    return judge(own.stream().<Outcome<S>>map(Intake::revised).toList());
  }

  private static <S extends Statement> Outcome<S> revised(Revision<S> own) {
    return new Outcome.Recorded<>(Outcome.Effect.REVISED, own);
  }

  private Taken<S> judge(List<Outcome<S>> outcomes) {
    List<Revision<S>> added =
        outcomes.stream().map(Outcome::added).flatMap(Optional::stream).toList();
    IdentityHashMap<Revision<S>, Revision<S>> judged = new IdentityHashMap<>();
    added.forEach(it -> judged.put(it, it.with(findings(it.content()))));
    added.forEach(it -> known.current().replace(it.content().position(), judged.get(it)));
    return new Taken<>(
        outcomes.stream().map(it -> it.map(judged)).toList(),
        added.stream().map(judged::get).toList(),
        Judgements.afterAdding(type, judged.values(), known.subjects(), known.series()));
  }

  private List<Finding> findings(S statement) {
    return Rules.findings(
        statement,
        Objects.requireNonNull(known.subjects().get(statement.subject())),
        known.series().getOrDefault(statement.subject(), Series.EMPTY),
        Quarter.at(now));
  }

  /** Takes or refuses one. */
  private Outcome<S> take(Entry<S> entry) {
    List<Fault> faults = entry.faults();
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(new Refusal.Invalid(faults));
    }
    Subject subject = known.subjects().get(entry.subject());
    if (subject == null) {
      return new Outcome.Refused<>(new Refusal.Unknown(type.about(), entry.draft().written()));
    }
    return refusal(subject, entry.quarter())
        .or(() -> notBegun(entry.draft(), subject))
        .or(() -> entry.draft().refusal(subject))
        .<Outcome<S>>map(Outcome.Refused::new)
        .orElseGet(() -> compare(entry, subject));
  }

  /** Why the submitter may not speak of a position; empty if they may. */
  public Optional<Refusal> refusal(Position position) {
    return Optional.ofNullable(known.subjects().get(position.subject()))
        .flatMap(subject -> refusal(subject, position.quarter()));
  }

  private Optional<Refusal> refusal(Subject subject, Quarter quarter) {
    return switch (subject.ownerIn(quarter)) {
      case Owner.NobodyYet(Quarter from) ->
          Optional.of(new Refusal.NotDefinedYet(subject.written(), quarter, from));
      case Owner.OneDirectorate(String code) when !submitter.speaksFor(code) ->
          Optional.of(new Refusal.WrongDirectorate(subject.written(), Optional.of(code)));
      case Owner.OneDirectorate(String code) -> ended(code, quarter).or(() -> notBegun(quarter));
      case Owner.WholeCouncil() when !submitter.isPerformanceTeam() ->
          Optional.of(new Refusal.WrongDirectorate(subject.written(), Optional.empty()));
      case Owner.WholeCouncil() -> notBegun(quarter);
    };
  }

  private Optional<Refusal> ended(String code, Quarter quarter) {
    return Optional.ofNullable(known.directorates().get(code))
        .filter(directorate -> directorate.hasEndedBefore(quarter))
        .flatMap(
            ended ->
                ended
                    .lastQuarter()
                    .map(last -> new Refusal.DirectorateEnded(code, last, ended.successors())));
  }

  /** A month may lie ahead in a quarter that has begun. */
  private Optional<Refusal> notBegun(Draft<S> draft, Subject subject) {
    LocalDate begins = draft.firstDay();
    return begins.isAfter(Quarter.dayAt(now))
        ? Optional.of(
            new Refusal.WrongPeriod(
                subject.written(), "It begins on %s: correct the month".formatted(begins)))
        : Optional.empty();
  }

  private Optional<Refusal> notBegun(Quarter quarter) {
    return quarter.compareTo(Quarter.at(now)) > 0
        ? Optional.of(new Refusal.QuarterNotBegun(quarter))
        : Optional.empty();
  }

  private Outcome<S> compare(Entry<S> entry, Subject subject) {
    Optional<Revision<S>> before = Optional.ofNullable(known.current().get(entry.position()));
    S statement = entry.draft().complete(subject, before.map(Revision::content));
    return before
        .filter(revision -> revision.content().equals(statement))
        .<Outcome<S>>map(revision -> new Outcome.Recorded<>(Outcome.Effect.UNCHANGED, revision))
        .or(
            () ->
                changed(entry, before)
                    .or(() -> before.flatMap(it -> entry.draft().loss(it.content())))
                    .or(() -> Hiding.refusal(statement, entry.revisionReason(), before))
                    .or(() -> stale(entry, statement))
                    .or(() -> closed(statement, entry.revisionReason(), before.isPresent()))
                    .map(Outcome.Refused::new))
        .orElseGet(() -> add(statement, entry.revisionReason(), before));
  }

  private static Optional<Refusal> changed(Entry<?> entry, Optional<? extends Revision<?>> before) {
    Optional<Long> present = before.map(Revision::number);
    return entry.condition().test(present)
        ? Optional.empty()
        : Optional.of(new Refusal.Changed(present));
  }

  /**
   * A machine that repeats what it sent before must not undo what somebody else corrected since:
   * going back to an earlier figure of one's own needs a reason.
   */
  private Optional<Refusal> stale(Entry<S> entry, S statement) {
    return entry.revisionReason().isPresent()
        ? Optional.empty()
        : known
            .correction(entry.draft(), statement, submitter.subject())
            .map(it -> new Refusal.Superseded(it.number(), it.origin()));
  }

  private Optional<Refusal> closed(S statement, Optional<String> reason, boolean isRevision) {
    return known.closedQuarters().contains(statement.quarter())
            && !mayWriteInClosedQuarter(statement, reason)
        ? Optional.of(new Refusal.QuarterClosed(statement.quarter(), remedy(isRevision)))
        : Optional.empty();
  }

  /** Clocks of instances differ: a revision is never of an earlier time than the one before. */
  private Outcome<S> add(S statement, Optional<String> reason, Optional<Revision<S>> before) {
    long number = before.map(Revision::number).orElse(0L) + 1;
    Instant at = before.map(Revision::submittedAt).filter(now::isBefore).orElse(now);
    Revision<S> added = new Revision<>(statement, number, List.of(), submitter.origin(at, reason));
    known.add(added);
    return new Outcome.Recorded<>(
        before.isEmpty() ? Outcome.Effect.CREATED : Outcome.Effect.REVISED, added, before);
  }

  private Remedy remedy(boolean isRevision) {
    if (!submitter.isPerformanceTeam()) {
      return Remedy.PERFORMANCE_TEAM;
    }
    return isRevision ? Remedy.REASON_FOR_REVISING : Remedy.REASON_FOR_COMING_LATE;
  }

  private boolean mayWriteInClosedQuarter(S statement, Optional<String> reason) {
    return submitter.isPerformanceTeam() && (reason.isPresent() || statement.givesReason());
  }
}
