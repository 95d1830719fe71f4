package org.goldenthread.outturns.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.vocabulary.code.FindingStatus;

/** Says why a figure is right although a rule doubts it. */
@ApplicationScoped
public class AcknowledgeFinding {

  private final FindingLedger ledger;
  private final Replica replica;
  private final FindingEvents events;
  private final Clock clock;

  public AcknowledgeFinding(
      FindingLedger ledger, Replica replica, FindingEvents events, Clock clock) {
    this.ledger = ledger;
    this.replica = replica;
    this.events = events;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Answer {
    /** It is acknowledged; the same reason again changes nothing. */
    record Acknowledged(TrackedFinding finding) implements Answer {}

    /** The rule finds nothing any more. */
    record Corrected() implements Answer {}

    /** The present revision is another than the condition asks for. */
    record ChangedMeanwhile(long present) implements Answer {}

    /** There is no such finding. */
    record Unknown() implements Answer {}
  }

  /**
   * Acknowledges it.
   *
   * @param condition on the number of its present revision
   */
  @Transactional
  public Answer acknowledge(
      String id, String reason, Predicate<Optional<Long>> condition, String by) {
    Optional<TrackedFinding> found = ledger.byId(id);
    found.ifPresent(it -> replica.hold(it.kind(), List.of(it.position().subject())));
    return ledger
        .byId(id)
        .map(
            finding ->
                condition.test(Optional.of(finding.revision()))
                    ? acknowledge(finding, reason, by)
                    : new Answer.ChangedMeanwhile(finding.revision()))
        .orElseGet(Answer.Unknown::new);
  }

  private Answer acknowledge(TrackedFinding finding, String reason, String by) {
    if (finding.state() == FindingStatus.CORRECTED) {
      return new Answer.Corrected();
    }
    Optional<TrackedFinding> changed =
        finding.acknowledged(reason, new Change(clock.instant(), by));
    changed.ifPresent(
        it -> {
          ledger.keep(List.of(it));
          events.changed(List.of(it));
        });
    return new Answer.Acknowledged(changed.orElse(finding));
  }
}
