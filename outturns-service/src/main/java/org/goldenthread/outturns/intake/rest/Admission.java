package org.goldenthread.outturns.intake.rest;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.goldenthread.kit.time.Turns;

/**
 * Lets fewer submissions at the database than it has connections: whatever they wait for there,
 * readers and the consumer have some. Of the same subject only one works and one is ready to, since
 * they come one after the other anyway; so what one batch holds is no reason to wait for others.
 * Nobody waits at the door for a connection or a thread that others need: 503 {@code busy}.
 */
@Singleton
public final class Admission {

  private static final Duration WAIT = Duration.ofSeconds(2);
  private static final int ANY = Integer.MAX_VALUE;
  private static final int SUBJECTS = 128;

  private final Turns door = new Turns(120, 0, WAIT);
  private final Turns[] subjects =
      IntStream.range(0, SUBJECTS).mapToObj(_ -> new Turns(2, ANY, WAIT)).toArray(Turns[]::new);
  private final Turns connections = new Turns(12, ANY, WAIT);
  private final Turns lots = new Turns(4, ANY, WAIT);
  private final Turns batches = new Turns(3, 16, Duration.ofSeconds(20));

  /**
   * Submits one statement, {@link #alone} or in a {@link #group}.
   *
   * @throws Turns.BusyException if too many are at it
   */
  <T> T one(Supplier<T> work) {
    return door.soon(work::get);
  }

  /**
   * Submits what is about one subject.
   *
   * @throws Turns.BusyException if it cannot be soon
   */
  <T> T alone(String subject, Supplier<T> work) {
    Turns own = subjects[Math.floorMod(subject.hashCode(), SUBJECTS)];
    return own.soon(() -> connections.soon(work::get));
  }

  /**
   * Submits what came at once from one submitter and nobody has to wait for.
   *
   * @throws Turns.BusyException if it cannot be soon
   */
  <T> T group(Supplier<T> work) {
    return connections.soon(work::get);
  }

  /** Submits a lot of a batch, whose answer has begun: it comes when its turn has come. */
  public <T> T lot(Supplier<T> work) {
    return lots.sometime(() -> connections.sometime(work::get));
  }

  /**
   * Submits what is kept all or none, and holds a connection for a long time.
   *
   * @throws Turns.BusyException if it cannot be soon
   */
  public void together(Runnable work) {
    batches.soon(
        () -> {
          work.run();
          return work;
        });
  }
}
