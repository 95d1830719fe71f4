package org.goldenthread.outturns.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.outturns.application.SubmissionEvents;
import org.goldenthread.outturns.domain.Commentary;
import org.goldenthread.outturns.domain.Comparators;
import org.goldenthread.outturns.domain.InitiativeProgress;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.QuarterState;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.ServiceSummary;

/** Gives each revision to the publisher of its topic. */
@Singleton
final class SubmissionPublisher implements SubmissionEvents {

  private final OutturnSubmittedPublisher outturns;
  private final CommentarySubmittedPublisher commentaries;
  private final InitiativeProgressedPublisher progress;
  private final ComparatorsSubmittedPublisher comparators;
  private final ServiceSummarySubmittedPublisher summaries;
  private final QuarterStateChangedPublisher quarters;

  SubmissionPublisher(
      OutturnSubmittedPublisher outturns,
      CommentarySubmittedPublisher commentaries,
      InitiativeProgressedPublisher progress,
      ComparatorsSubmittedPublisher comparators,
      ServiceSummarySubmittedPublisher summaries,
      QuarterStateChangedPublisher quarters) {
    this.outturns = outturns;
    this.commentaries = commentaries;
    this.progress = progress;
    this.comparators = comparators;
    this.summaries = summaries;
    this.quarters = quarters;
  }

  @Override
  public void submitted(List<? extends Revision<?>> revisions) {
    revisions.forEach(this::publish);
  }

  @Override
  public void quarterStateChanged(QuarterState state) {
    quarters.publish(state);
  }

  private void publish(Revision<?> revision) {
    switch (revision.content()) {
      case Outturn outturn -> outturns.publish(outturn, revision);
      case Commentary commentary -> commentaries.publish(commentary, revision);
      case InitiativeProgress report -> progress.publish(report, revision);
      case Comparators benchmarks -> comparators.publish(benchmarks, revision);
      case ServiceSummary summary -> summaries.publish(summary, revision);
    }
  }
}
