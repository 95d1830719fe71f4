package org.goldenthread.reporting.live.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.goldenthread.reporting.live.ShownScore;
import org.goldenthread.reporting.live.ShownScores;
import org.goldenthread.reporting.live.rest.StreamResource.ShownScoreEvent;

/**
 * Looks twice a second, once for all listeners, whether there are new scores, and reads them once
 * for all who have heard everything before; the more listen the less often, since each score is
 * sent to each of them. Each listener keeps its own position, so that none misses a score because
 * another one is slow.
 */
@ApplicationScoped
class ScoreFeed {

  private static final Duration INTERVAL = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final int MOST = 1_000;
  private static final int LISTENERS = 50;

  private final ShownScores scores;
  private final ObjectMapper mapper;
  private final AtomicInteger listeners = new AtomicInteger();
  private final Multi<Look> looks;
  private volatile Optional<Look> last = Optional.empty();

  ScoreFeed(ShownScores scores, ObjectMapper mapper) {
    this.scores = scores;
    this.mapper = mapper;
    this.looks =
        Multi.createFrom()
            .ticks()
            .every(INTERVAL)
            .onOverflow()
            .drop()
            .select()
            .where(tick -> tick % (1 + listeners.get() / LISTENERS) == 0)
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
        .map(look -> listener.hears(look, this::after))
        .onSubscription()
        .invoke(listeners::incrementAndGet)
        .onTermination()
        .invoke(listeners::decrementAndGet);
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
    Look look = new Look(kept, before, kept.latest() > before ? after(before) : List.<Told>of());
    last = Optional.of(look);
    return look;
  }

  /** Of several scores of one outturn only the last: nobody would see the others. */
  private List<Told> after(long position) {
    SequencedMap<List<Object>, ShownScore> newest = new LinkedHashMap<>();
    scores.after(position, MOST).forEach(it -> newest.putLast(List.of(it.ref(), it.quarter()), it));
    return newest.values().stream().map(this::told).toList();
  }

  private Told told(ShownScore shown) {
    try {
      return new Told(shown.position(), mapper.writeValueAsString(ShownScoreEvent.of(shown)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A score as every listener is told it.
   *
   * @param json written once for all of them
   */
  record Told(long position, String json) {}

  /**
   * One look.
   *
   * @param before the latest position of the look before
   * @param fresh the scores since then, at most so many as are read at once
   */
  private record Look(ShownScores.Kept kept, long before, List<Told> fresh) {}

  /**
   * What a listener hears at a look.
   *
   * @param reset the position from which it hears on, if scores before it cannot be told any more
   */
  record Heard(List<Told> scores, Optional<Long> reset) {}

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

    private Heard hears(Look look, LongFunction<List<Told>> after) {
      if (position > look.kept().latest() || position < look.kept().oldest() - 1) {
        position = look.kept().latest();
        return new Heard(List.of(), Optional.of(position));
      }
      if (position == look.kept().latest()) {
        return new Heard(List.of(), Optional.empty());
      }
      List<Told> next = position == look.before() ? look.fresh() : after.apply(position);
      if (!next.isEmpty()) {
        position = next.getLast().position();
      }
      return new Heard(next, Optional.empty());
    }
  }
}
