package org.goldenthread.reporting.live.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.goldenthread.reporting.live.FollowScores;
import org.goldenthread.reporting.live.ShownScore;

/**
 * Looks twice a second, once for all listeners, whether there are new scores. Each listener keeps
 * its own place, so that none misses a score because another one is slow.
 */
@ApplicationScoped
class ScoreFeed {

  private static final Duration INTERVAL = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final FollowScores followScores;
  private final Multi<Long> latest;

  ScoreFeed(FollowScores followScores) {
    this.followScores = followScores;
    this.latest =
        Multi.createFrom()
            .ticks()
            .every(INTERVAL)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
            .map(_ -> followScores.latest())
            .onFailure()
            .retry()
            .withBackOff(INTERVAL, LONGEST_WAIT)
            .indefinitely()
            .broadcast()
            .withCancellationAfterLastSubscriberDeparture()
            .toAllSubscribers();
  }

  /** What a listener who has heard everything up to a position hears: at each look, what is new. */
  Multi<List<ShownScore>> after(Place place) {
    return latest
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
        .map(
            last ->
                place.isBehind(last) ? place.reached(followScores.after(place.at())) : List.of());
  }

  /** How far a listener has come. */
  static final class Place {

    private volatile long position;

    /**
     * A place.
     *
     * @param position the last score heard; negative for one who wants only what is new
     */
    Place(long position) {
      this.position = position;
    }

    private long at() {
      return position;
    }

    private boolean isBehind(long latest) {
      if (position < 0) {
        position = latest;
      }
      return position < latest;
    }

    private List<ShownScore> reached(List<ShownScore> scores) {
      if (!scores.isEmpty()) {
        position = scores.getLast().position();
      }
      return scores;
    }
  }
}
