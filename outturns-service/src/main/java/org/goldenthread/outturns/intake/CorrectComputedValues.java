package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.CurrentOutturns;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Positioned;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.Unit;

/**
 * Computes values anew after the unit of their indicator was corrected: a value that was computed
 * from numerator and denominator follows the unit, as a revision of the service's own that says
 * why. A value that was sent stays; the rules say where it no longer agrees with its ratio.
 */
@ApplicationScoped
public class CorrectComputedValues {

  private final Replica replica;
  private final CurrentOutturns outturns;
  private final Ledger ledger;
  private final SubmissionEvents events;
  private final CalculateWholes calculateWholes;
  private final Clock clock;

  public CorrectComputedValues(
      Replica replica,
      CurrentOutturns outturns,
      Ledger ledger,
      SubmissionEvents events,
      CalculateWholes calculateWholes,
      Clock clock) {
    this.replica = replica;
    this.outturns = outturns;
    this.ledger = ledger;
    this.events = events;
    this.calculateWholes = calculateWholes;
    this.clock = clock;
  }

  /** Corrects those of an indicator. */
  @Transactional
  public void correct(String code) {
    if (replica.hold(ReferenceKind.INDICATOR, List.of(code)).get(code)
        instanceof Indicator indicator) {
      List<Outturn> corrected =
          outturns.of(code).stream()
              .filter(it -> it.calculation().isEmpty())
              .flatMap(it -> corrected(it, indicator).stream())
              .toList();
      if (!corrected.isEmpty()) {
        add(indicator, corrected);
      }
    }
  }

  /** A quarter that is made of months is made anew of them, by the rule that is in force. */
  private static Optional<Outturn> corrected(Outturn outturn, Indicator indicator) {
    Unit unit = indicator.unitIn(outturn.quarter());
    return outturn.months().isEmpty()
        ? outturn.computedIn(unit)
        : indicator
            .definitionIn(outturn.quarter())
            .flatMap(Definition::monthlyToQuarter)
            .flatMap(rule -> outturn.rolledUp(rule, unit));
  }

  private void add(Indicator indicator, List<Outturn> corrected) {
    Known<Outturn> known =
        ledger.hold(
            Outturn.TYPE,
            corrected.stream().map(Positioned::position).toList(),
            KeepCalculated.SERVICE,
            Ledger.Busy.AWAITED);
    List<Revision<Outturn>> revisions =
        corrected.stream()
            .flatMap(
                it ->
                    Stream.ofNullable(known.current().get(it.position()))
                        .map(before -> revision(indicator, it, before)))
            .toList();
    ledger.add(Outturn.TYPE, revisions);
    events.submitted(revisions);
    calculateWholes.after(known.current().keySet(), known.wholes());
  }

  private Revision<Outturn> revision(
      Indicator indicator, Outturn corrected, Revision<Outturn> before) {
    String reason =
        corrected.months().isEmpty()
            ? "Computed anew from numerator and denominator: the unit is %s"
                .formatted(indicator.unitIn(corrected.quarter()).heading())
            : "Made anew of its months: how they make the quarter was changed";
    return new Revision<>(
        corrected,
        before.number() + 1,
        before.findings(),
        new Origin(clock.instant(), KeepCalculated.SERVICE, Optional.empty(), Optional.of(reason)));
  }
}
