package org.goldenthread.outturns.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.finding.rule.Rules;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Owner;
import org.goldenthread.outturns.reference.Subject;
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

  private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

  private final StatementType<S> type;
  private final Submitter submitter;
  private final Instant now;
  private final Known<S> known;
  private final Map<Position, Revision<S>> current;
  private final Map<String, Series> series;

  /** An intake that knows what is known when it begins. */
  public Intake(StatementType<S> type, Submitter submitter, Instant now, Known<S> known) {
    this.type = type;
    this.submitter = submitter;
    this.now = now;
    this.known = known;
    this.current = new HashMap<>(known.current());
    this.series = new HashMap<>(known.series());
  }

  /**
   * What must be known to take statements.
   *
   * @param subjects by code; what is not in it is unknown
   * @param directorates by code, as far as they may own a subject
   * @param current the latest revision of each position that has one
   * @param series the values around the outturns, by indicator
   */
  public record Known<S extends Statement>(
      Map<String, Subject> subjects,
      Map<String, Directorate> directorates,
      Set<Quarter> closedQuarters,
      Map<Position, Revision<S>> current,
      Map<String, Series> series) {}

  /** The values around the outturns with what was taken, by indicator. */
  public Map<String, Series> series() {
    return Map.copyOf(series);
  }

  /** Takes or refuses one. */
  public Outcome<S> take(Entry<S> entry) {
    List<Fault> faults = entry.faults();
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(new Refusal.Invalid(faults));
    }
    Subject subject = known.subjects().get(entry.subject());
    if (subject == null) {
      return new Outcome.Refused<>(new Refusal.Unknown(type.about(), entry.subject()));
    }
    return refusal(subject, entry.quarter())
        .or(() -> entry.draft().refusal(subject))
        .<Outcome<S>>map(Outcome.Refused::new)
        .orElseGet(() -> compare(entry, subject));
  }

  private Optional<Refusal> refusal(Subject subject, Quarter quarter) {
    return switch (subject.ownerIn(quarter)) {
      case Owner.NobodyYet(Quarter from) ->
          Optional.of(new Refusal.NotDefinedYet(subject.code(), quarter, from));
      case Owner.OneDirectorate(String code) when !submitter.speaksFor(code) ->
          Optional.of(new Refusal.WrongDirectorate(subject.code(), Optional.of(code)));
      case Owner.OneDirectorate(String code) -> ended(code, quarter).or(() -> notBegun(quarter));
      case Owner.WholeCouncil() when !submitter.isPerformanceTeam() ->
          Optional.of(new Refusal.WrongDirectorate(subject.code(), Optional.empty()));
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

  private Optional<Refusal> notBegun(Quarter quarter) {
    return quarter.firstDay().isAfter(LocalDate.ofInstant(now, COUNCIL_TIME))
        ? Optional.of(new Refusal.QuarterNotBegun(quarter))
        : Optional.empty();
  }

  private Outcome<S> compare(Entry<S> entry, Subject subject) {
    S statement = entry.draft().complete(subject);
    Optional<Revision<S>> before = Optional.ofNullable(current.get(statement.position()));
    return before
        .filter(revision -> revision.content().equals(statement))
        .<Outcome<S>>map(revision -> new Outcome.Recorded<>(Outcome.Effect.UNCHANGED, revision))
        .orElseGet(() -> add(statement, entry.revisionReason(), subject, before));
  }

  private Outcome<S> add(
      S statement, Optional<String> reason, Subject subject, Optional<Revision<S>> before) {
    if (known.closedQuarters().contains(statement.quarter())
        && !mayWriteInClosedQuarter(statement, reason)) {
      return new Outcome.Refused<>(
          new Refusal.QuarterClosed(statement.quarter(), remedy(before.isPresent())));
    }
    long number = before.map(Revision::number).orElse(0L) + 1;
    Revision<S> added =
        new Revision<>(
            statement, number, findings(statement, subject), submitter.origin(now, reason));
    current.put(statement.position(), added);
    return new Outcome.Recorded<>(
        before.isEmpty() ? Outcome.Effect.CREATED : Outcome.Effect.REVISED, added);
  }

  private List<Finding> findings(S statement, Subject subject) {
    Series around = series.getOrDefault(subject.code(), Series.EMPTY);
    if (statement instanceof Outturn outturn) {
      series.put(subject.code(), around.with(outturn.quarter(), outturn.value()));
    }
    return Rules.findings(statement, subject, around);
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
