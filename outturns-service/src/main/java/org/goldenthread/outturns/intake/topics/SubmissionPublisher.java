package org.goldenthread.outturns.intake.topics;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.intake.SubmissionEvents;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Revision;

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

  private static Outbox.Entry entry(Revision<?> revision) {
    return switch (revision.content()) {
      case Outturn outturn -> OutturnSubmittedPublisher.entry(outturn, revision);
      case Commentary commentary -> CommentarySubmittedPublisher.entry(commentary, revision);
      case InitiativeProgress report -> InitiativeProgressedPublisher.entry(report, revision);
      case Comparators benchmarks -> ComparatorsSubmittedPublisher.entry(benchmarks, revision);
      case ServiceSummary summary -> ServiceSummarySubmittedPublisher.entry(summary, revision);
      default ->
          throw new IllegalArgumentException("No topic tells of " + revision.content().getClass());
    };
  }
}
