package org.goldenthread.outturns.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Quarter;

/**
 * Takes or refuses statements of one type, one after the other: a later one sees what an earlier
 * one added. The checks come in this order, and the first that fails is the answer: the fields,
 * whether the subject is known, whether it is defined in the quarter, whether the submitter may
 * speak for it, whether the quarter has begun, and, if the statement says anything new, whether the
 * quarter is open. So a blind retry of what was taken is no refusal after the quarter was closed.
 */
public final class Intake<S extends Statement> {

  private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

  private final StatementType<S> type;
  private final Submitter submitter;
  private final Instant now;
  private final Map<String, Subject> subjects;
  private final Set<Quarter> closed;
  private final Map<Position, Revision<S>> current;

  /** An intake that knows what is known when it begins. */
  public Intake(StatementType<S> type, Submitter submitter, Instant now, Known<S> known) {
    this.type = type;
    this.submitter = submitter;
    this.now = now;
    this.subjects = known.subjects();
    this.closed = known.closedQuarters();
    this.current = new HashMap<>(known.current());
  }

  /**
   * What must be known to take statements.
   *
   * @param subjects by code; what is not in it is unknown
   * @param current the latest revision of each position that has one
   */
  public record Known<S extends Statement>(
      Map<String, Subject> subjects,
      Set<Quarter> closedQuarters,
      Map<Position, Revision<S>> current) {}

  /** Takes or refuses one. */
  public Outcome<S> take(Draft<S> draft) {
    List<Fault> faults = draft.faults();
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(new Refusal.Invalid(faults));
    }
    Subject subject = subjects.get(draft.subject());
    if (subject == null) {
      return new Outcome.Refused<>(new Refusal.Unknown(type.about(), draft.subject()));
    }
    return refusal(subject, draft.quarter())
        .<Outcome<S>>map(Outcome.Refused::new)
        .orElseGet(() -> compare(draft.complete(subject), subject));
  }

  private Optional<Refusal> refusal(Subject subject, Quarter quarter) {
    return switch (subject.ownerIn(quarter)) {
      case Owner.NobodyYet(Quarter from) ->
          Optional.of(new Refusal.NotDefinedYet(subject.code(), quarter, from));
      case Owner.OneDirectorate(String code) when !submitter.speaksFor(code) ->
          Optional.of(new Refusal.WrongDirectorate(subject.code(), Optional.of(code)));
      case Owner.WholeCouncil() when !submitter.isPerformanceTeam() ->
          Optional.of(new Refusal.WrongDirectorate(subject.code(), Optional.empty()));
      case Owner allowed -> notBegun(quarter);
    };
  }

  private Optional<Refusal> notBegun(Quarter quarter) {
    return quarter.firstDay().isAfter(LocalDate.ofInstant(now, COUNCIL_TIME))
        ? Optional.of(new Refusal.QuarterNotBegun(quarter))
        : Optional.empty();
  }

  private Outcome<S> compare(S statement, Subject subject) {
    Optional<Revision<S>> before = Optional.ofNullable(current.get(statement.position()));
    return before
        .filter(revision -> revision.content().equals(statement))
        .<Outcome<S>>map(revision -> new Outcome.Recorded<>(Outcome.Effect.UNCHANGED, revision))
        .orElseGet(() -> add(statement, subject, before));
  }

  private Outcome<S> add(S statement, Subject subject, Optional<Revision<S>> before) {
    if (closed.contains(statement.quarter()) && !mayWriteInClosedQuarter(statement)) {
      return new Outcome.Refused<>(
          new Refusal.QuarterClosed(statement.quarter(), submitter.isPerformanceTeam()));
    }
    long number = before.map(Revision::number).orElse(0L) + 1;
    Revision<S> added =
        new Revision<>(statement, number, statement.findings(subject), now, submitter.subject());
    current.put(statement.position(), added);
    return new Outcome.Recorded<>(
        before.isEmpty() ? Outcome.Effect.CREATED : Outcome.Effect.REVISED, added);
  }

  private boolean mayWriteInClosedQuarter(S statement) {
    return submitter.isPerformanceTeam() && statement.mayReviseClosedQuarter();
  }
}
