package org.goldenthread.outturns.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.application.SubmissionEvents;
import org.goldenthread.outturns.domain.Commentary;
import org.goldenthread.outturns.domain.Comparators;
import org.goldenthread.outturns.domain.InitiativeProgress;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.QuarterState;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.ServiceSummary;
import org.goldenthread.outturns.domain.TrackedFinding;

/** Gives each revision to the publisher of its topic. */
@Singleton
final class SubmissionPublisher implements SubmissionEvents {

  private final Outbox outbox;

  SubmissionPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void submitted(List<? extends Revision<?>> revisions) {
    outbox.appendAll(revisions.stream().map(SubmissionPublisher::entry).toList());
  }

  @Override
  public void quarterStateChanged(QuarterState state) {
    outbox.appendAll(List.of(QuarterStateChangedPublisher.entry(state)));
  }

  @Override
  public void findingsChanged(List<TrackedFinding> changed) {
    outbox.appendAll(changed.stream().map(FindingChangedPublisher::entry).toList());
  }

  private static Outbox.Entry entry(Revision<?> revision) {
    return switch (revision.content()) {
      case Outturn outturn -> OutturnSubmittedPublisher.entry(outturn, revision);
      case Commentary commentary -> CommentarySubmittedPublisher.entry(commentary, revision);
      case InitiativeProgress report -> InitiativeProgressedPublisher.entry(report, revision);
      case Comparators benchmarks -> ComparatorsSubmittedPublisher.entry(benchmarks, revision);
      case ServiceSummary summary -> ServiceSummarySubmittedPublisher.entry(summary, revision);
    };
  }
}
