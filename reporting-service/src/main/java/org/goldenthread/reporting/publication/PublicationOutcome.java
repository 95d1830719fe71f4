package org.goldenthread.reporting.publication;

import java.util.List;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** A publication, or why nothing was published. */
public sealed interface PublicationOutcome {

  /**
   * It is frozen.
   *
   * @param missingLetters letters that the PDF does not show as they should be
   */
  record Published(Publication publication, List<String> missingLetters)
      implements PublicationOutcome {}

  /** No council plan covers the quarter. */
  record NoPlan(Quarter quarter) implements PublicationOutcome {}

  /** Figures may still be submitted. */
  record NotClosed(Quarter quarter, QuarterState.Stage stage) implements PublicationOutcome {}

  /** It has been published, and nobody said why it should be again. */
  record AlreadyPublished(Publication last) implements PublicationOutcome {}

  /**
   * Something is still to be read or scored that was accepted before the quarter was closed.
   *
   * @param unread what has not been read to the end
   * @param isBehind whether something else that was told before is not read yet
   * @param isRescored whether scores are being worked out after a change of a plan or policy
   */
  record FiguresPending(List<EventsRead.Unread> unread, boolean isBehind, boolean isRescored)
      implements PublicationOutcome {}

  /** Scores are still being worked out; they are there in a moment. */
  record ScoresPending(List<IndicatorRef> refs) implements PublicationOutcome {}

  /**
   * Something was acknowledged that is not outstanding.
   *
   * @param places of the acknowledgements in the request, counted from 0
   */
  record NothingToAcknowledge(PublicationRequest request, List<Integer> places)
      implements PublicationOutcome {}

  /** Something is outstanding that nobody acknowledged. */
  record Unacknowledged(List<Outstanding> outstanding) implements PublicationOutcome {}
}
