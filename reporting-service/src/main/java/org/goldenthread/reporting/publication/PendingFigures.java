package org.goldenthread.reporting.publication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.scorecard.QuarterFigures;

/**
 * What a publication waits for. Events of a quarter come on several topics: its closing may be read
 * before its figures, or before what changed the meaning of one.
 */
@Singleton
record PendingFigures(EventsRead eventsRead, FiguresBehind behind) {

  /** Until when all that was told is shown; to be asked before the figures are looked at. */
  Instant shownUntil() {
    return behind.until();
  }

  /** What was told before the quarter was closed, and is not in its figures; empty if all is. */
  Optional<PublicationOutcome> of(QuarterFigures found, Instant shownUntil) {
    List<EventsRead.Unread> unread = eventsRead.unread(found.state().accepted());
    boolean isBehind = found.state().changedAt().filter(shownUntil::isBefore).isPresent();
    return unread.isEmpty() && !isBehind && !found.isRescored()
        ? Optional.empty()
        : Optional.of(new PublicationOutcome.FiguresPending(unread, isBehind, found.isRescored()));
  }
}
