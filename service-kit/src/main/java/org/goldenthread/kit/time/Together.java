package org.goldenthread.kit.time;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Does together what is asked for at the same time and is of one kind, as a database commits
 * transactions in groups. Whoever comes alone begins at once; whoever comes while others of the
 * kind are at it waits for them, and the first of those who wait does the work of all.
 *
 * @param <K> what work that can be done together has in common
 * @param <W> work
 * @param <R> what became of it
 */
public final class Together<K, W, R> {

  private final int mostOfGroup;
  private final Duration longestWait;

  /** Of each kind that is being worked on, who waits. */
  private final Map<K, Deque<Place<W, R>>> waiting = new HashMap<>();

  /**
   * Nobody is there yet.
   *
   * @param longestWait for work to be begun
   */
  public Together(int mostOfGroup, Duration longestWait) {
    this.mostOfGroup = mostOfGroup;
    this.longestWait = longestWait;
  }

  /**
   * Does a piece of work, with others if they are there.
   *
   * @param group does the work of a group; the results are in the order of the work, and none says
   *     that this piece must be done alone
   * @return what became of it; empty if it must be done alone, as all must of a group that failed
   * @throws Turns.BusyException if it could not be begun in time
   */
  public Optional<R> join(K kind, W work, Function<List<W>, List<Optional<R>>> group) {
    Place<W, R> own = new Place<>(work);
    if (mustWait(kind, own)) {
      await(kind, own);
    }
    if (own.leads) {
      lead(kind, own, group);
    }
    return own.result;
  }

  /** How many wait for others. */
  public synchronized int waiting() {
    return waiting.values().stream().mapToInt(Deque::size).sum();
  }

  private synchronized boolean mustWait(K kind, Place<W, R> own) {
    Deque<Place<W, R>> others = waiting.get(kind);
    if (others == null) {
      waiting.put(kind, new ArrayDeque<>());
      own.leads = true;
      return false;
    }
    others.addLast(own);
    return true;
  }

  /** Waits for the result or for the lead; what is begun is waited for to its end. */
  private void await(K kind, Place<W, R> own) {
    try {
      own.told.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (givesUp(kind, own)) {
        throw new Turns.BusyException(longestWait);
      }
      own.told.join();
    } catch (InterruptedException e) {
      own.told.join();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void lead(K kind, Place<W, R> own, Function<List<W>, List<Optional<R>>> group) {
    List<Place<W, R>> places = groupOf(kind, own);
    try {
      Iterator<Optional<R>> results =
          group.apply(places.stream().map(place -> place.work).toList()).iterator();
      places.forEach(place -> place.result = results.next());
    } catch (RuntimeException failed) {
      if (places.size() == 1) {
        throw failed;
      }
      places.forEach(place -> place.result = Optional.empty());
    } finally {
      handOn(kind);
      places.forEach(place -> place.told.complete(true));
    }
  }

  private synchronized List<Place<W, R>> groupOf(K kind, Place<W, R> own) {
    Deque<Place<W, R>> others = waitingFor(kind);
    List<Place<W, R>> places = new ArrayList<>(List.of(own));
    while (!others.isEmpty() && places.size() < mostOfGroup) {
      places.add(others.removeFirst());
    }
    return places;
  }

  private synchronized void handOn(K kind) {
    Place<W, R> next = waitingFor(kind).pollFirst();
    if (next == null) {
      waiting.remove(kind);
    } else {
      next.leads = true;
      next.told.complete(true);
    }
  }

  private synchronized boolean givesUp(K kind, Place<W, R> place) {
    return waiting.containsKey(kind) && waitingFor(kind).remove(place);
  }

  private Deque<Place<W, R>> waitingFor(K kind) {
    return Objects.requireNonNull(waiting.get(kind));
  }

  /** A piece of work, and who waits for it. */
  private static final class Place<W, R> {

    private final W work;
    private final CompletableFuture<Boolean> told = new CompletableFuture<>();
    private boolean leads;
    private Optional<R> result = Optional.empty();

    private Place(W work) {
      this.work = work;
    }
  }
}
