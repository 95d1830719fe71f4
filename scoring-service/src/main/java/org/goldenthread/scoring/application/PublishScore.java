package org.goldenthread.scoring.application;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.scoring.domain.Inputs;
import org.goldenthread.scoring.domain.ScoredOutturn;

/**
 * Tells the world of a score that differs from the one told last, and of no other. Where only the
 * versions of its inputs moved, they are kept and nothing is told.
 */
public final class PublishScore {

  private final ScoreLedger ledger;

  /** Publishes to a ledger. */
  public PublishScore(ScoreLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * Compares with the latest score of the same indicator and quarter; idempotent.
   *
   * @param at the time of the change that led to the result
   */
  public void publish(ScoredOutturn scored, Instant at) {
    Inputs inputs = scored.inputs();
    Optional<PublishedScore> latest = ledger.latest(inputs.ref(), inputs.quarter());
    PublishedScore current = Publication.of(scored, 1, at);
    latest.ifPresentOrElse(last -> replace(last, current), () -> tell(current));
  }

  private void replace(PublishedScore last, PublishedScore current) {
    if (!current.tellsTheSameAs(last)) {
      tell(current.as(last.revision() + 1, current.scoredAt()));
      return;
    }
    PublishedScore sameWithItsVersions = current.as(last.revision(), last.scoredAt());
    if (!sameWithItsVersions.equals(last)) {
      ledger.keep(sameWithItsVersions);
    }
  }

  private void tell(PublishedScore score) {
    ledger.keep(score);
    ledger.announce(score);
  }
}
