package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.outturns.finding.Judgement;
import org.goldenthread.outturns.finding.TrackFindings;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** Keeps what was taken with what is suspicious about it, and tells of both. */
@ApplicationScoped
class Publication {

  private final Revisions revisions;
  private final SubmissionEvents events;
  private final TrackFindings findings;

  Publication(Revisions revisions, SubmissionEvents events, TrackFindings findings) {
    this.revisions = revisions;
    this.events = events;
    this.findings = findings;
  }

  /** Keeps and tells, in the current transaction. */
  <S extends Statement> void publish(
      StatementType<S> type, List<Revision<S>> added, List<Judgement> judgements, Change change) {
    if (added.isEmpty()) {
      return;
    }
    revisions.add(type, added);
    events.submitted(added);
    findings.track(type.about(), judgements, change);
  }
}
