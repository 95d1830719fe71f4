package org.goldenthread.outturns.rest;

import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Positioned;
import org.goldenthread.outturns.domain.Refusal;
import org.goldenthread.outturns.domain.Submitter;
import org.jboss.logging.Logger;

/** Leaves a trace of whoever tried to speak for a directorate that their token does not name. */
final class RefusedAccess {

  private static final Logger LOG = Logger.getLogger(RefusedAccess.class);

  private RefusedAccess() {}

  static void log(Submitter submitter, Positioned draft, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(Refusal.WrongDirectorate wrong)) {
      LOG.warnf(
          "Access refused rule=wrong-directorate subject=%s ref=%s quarter=%s owner=%s",
          submitter.subject(), wrong.code(), draft.quarter(), wrong.owner().orElse("none"));
    }
  }
}
