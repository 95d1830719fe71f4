package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Embeddable;
import org.goldenthread.outturns.submission.Position;

/** What identifies a revision. */
@Embeddable
record RevisionKey(String subject, String quarter, long revision) {

  static RevisionKey of(Position position, long revision) {
    return new RevisionKey(position.subject(), position.quarter().toString(), revision);
  }
}
