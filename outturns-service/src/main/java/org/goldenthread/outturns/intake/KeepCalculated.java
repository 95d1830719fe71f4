package org.goldenthread.outturns.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.outturns.calculation.TotalDoubts;
import org.goldenthread.outturns.calculation.Whole;
import org.goldenthread.outturns.calculation.WorkedOut;
import org.goldenthread.outturns.finding.Judgement;
import org.goldenthread.outturns.finding.TrackFindings;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Keeps what formulas give as revisions of the service's own, with the revisions that they come of;
 * what comes out as it was is none. Where a total is submitted it stands, and only what a rule says
 * of it is kept.
 */
@Singleton
public record KeepCalculated(
    Ledger ledger, SubmissionEvents events, TrackFindings findings, Clock clock) {

  /** Who submits them. */
  static final String SERVICE = "outturns-service";

  private static final Submitter SUBMITTER =
      new Submitter(SERVICE, true, Set.of(), Optional.empty());
  private static final String REASON = "Calculated from its parts";

  /** Keeps figures, which the transaction holds, each after those that it is made of. */
  void keep(List<Whole> order) {
    if (order.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Map<Position, Revision<Outturn>> current = current(order);
    Known<Outturn> known =
        ledger.look(Outturn.TYPE, order.stream().map(Whole::position).toList(), SERVICE);
    Intake.Taken<Outturn> taken =
        new Intake<>(Outturn.TYPE, SUBMITTER, now, known).add(workOut(order, current, now));
    ledger.add(Outturn.TYPE, taken.added());
    events.submitted(taken.added());
    findings.track(judgements(taken, order, current), known.findings(), new Change(now, SERVICE));
  }

  private Map<Position, Revision<Outturn>> current(List<Whole> order) {
    return new HashMap<>(
        ledger.latest(Outturn.TYPE, order.stream().flatMap(Whole::positions).distinct().toList()));
  }

  private static List<Judgement> judgements(
      Intake.Taken<Outturn> taken, List<Whole> order, Map<Position, Revision<Outturn>> current) {
    Stream<Judgement> ofTotals =
        order.stream()
            .filter(Whole::totalSubmitted)
            .flatMap(it -> TotalDoubts.judge(it, current).stream());
    return Stream.concat(taken.judgements().stream(), ofTotals).toList();
  }

  /** The revisions that differ from what is there; the latest are replaced by them. */
  private static List<Revision<Outturn>> workOut(
      List<Whole> order, Map<Position, Revision<Outturn>> current, Instant now) {
    List<Revision<Outturn>> added = new ArrayList<>();
    for (Whole whole : order) {
      Optional.of(whole)
          .filter(it -> !it.totalSubmitted())
          .flatMap(it -> WorkedOut.of(it, current))
          .flatMap(it -> revision(it, Optional.ofNullable(current.get(it.position())), now))
          .ifPresent(
              it -> {
                current.put(it.content().position(), it);
                added.add(it);
              });
    }
    return added;
  }

  private static Optional<Revision<Outturn>> revision(
      Outturn outturn, Optional<Revision<Outturn>> before, Instant now) {
    return before.filter(it -> it.content().equals(outturn)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Revision<>(
                outturn,
                before.map(Revision::number).orElse(0L) + 1,
                List.of(),
                SUBMITTER.origin(now, before.map(it -> REASON))));
  }
}
