package org.goldenthread.reporting.live.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.live.ShownScore;
import org.goldenthread.reporting.live.ShownScores;

/**
 * Looks twice a second, once for all listeners, whether there are new scores, and reads them once
 * for all who have heard everything before. Each listener keeps its own position, so that none
 * misses a score because another one is slow.
 */
@ApplicationScoped
class ScoreFeed {

  private static final Duration INTERVAL = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final int MOST = 1_000;

  private final ShownScores scores;
  private final Multi<Look> looks;
  private volatile Optional<Look> last = Optional.empty();

  ScoreFeed(ShownScores scores) {
    this.scores = scores;
    this.looks =
        Multi.createFrom()
            .ticks()
            .every(INTERVAL)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
            .map(_ -> look())
            .onFailure()
            .retry()
            .withBackOff(INTERVAL, LONGEST_WAIT)
            .indefinitely()
            .broadcast()
            .withCancellationAfterLastSubscriberDeparture()
            .toAllSubscribers();
  }

  /** What a listener hears: at each look what is new, or that something cannot be told any more. */
  Multi<Heard> after(Listener listener) {
    return looks
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
        .map(look -> listener.hears(look, scores));
  }

  /** Where somebody stands who has heard everything until now. */
  Uni<Long> newest() {
    return Uni.createFrom()
        .item(() -> scores.kept().latest())
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Look look() {
    ShownScores.Kept kept = scores.kept();
    long before = last.map(look -> look.kept().latest()).orElse(kept.latest());
    Look look =
        new Look(
            kept,
            before,
            kept.latest() > before ? scores.after(before, MOST) : List.<ShownScore>of());
    last = Optional.of(look);
    return look;
  }

  /**
   * One look.
   *
   * @param before the latest position of the look before
   * @param fresh the scores since then, at most so many as are read at once
   */
  private record Look(ShownScores.Kept kept, long before, List<ShownScore> fresh) {}

  /**
   * What a listener hears at a look.
   *
   * @param reset the position from which it hears on, if scores before it cannot be told any more
   */
  record Heard(List<ShownScore> scores, Optional<Long> reset) {}

  /** How far a listener has come. */
  static final class Listener {

    private volatile long position;

    /**
     * A listener.
     *
     * @param position the last score heard
     */
    Listener(long position) {
      this.position = position;
    }

    private Heard hears(Look look, ShownScores all) {
      if (position > look.kept().latest() || position < look.kept().oldest() - 1) {
        position = look.kept().latest();
        return new Heard(List.of(), Optional.of(position));
      }
      if (position == look.kept().latest()) {
        return new Heard(List.of(), Optional.empty());
      }
      List<ShownScore> next = position == look.before() ? look.fresh() : all.after(position, MOST);
      if (!next.isEmpty()) {
        position = next.getLast().position();
      }
      return new Heard(next, Optional.empty());
    }
  }
}
