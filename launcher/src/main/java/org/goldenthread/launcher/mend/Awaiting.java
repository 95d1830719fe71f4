package org.goldenthread.launcher.mend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.kafka.Lag;
import org.goldenthread.launcher.process.CannotStart;

/** Waits for something that takes minutes, and says every few seconds how far it has come. */
record Awaiting(String bootstrapServers, Progress progress) {

  private static final String NOBODY = "nobody";
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration TELL = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** How many events topics hold. */
  long events(List<String> topics) {
    return Lag.left(bootstrapServers, NOBODY, topics);
  }

  /**
   * Until a consumer has read everything; as long as it comes nearer, it is waited for.
   *
   * @param topics asked again each time, since some may only be made
   */
  void untilRead(String consumer, Supplier<List<String>> topics) {
    long least = Long.MAX_VALUE;
    Instant nearer = Instant.now();
    Instant told = Instant.now();
    while (true) {
      long left = Lag.left(bootstrapServers, consumer, topics.get());
      if (left == 0) {
        return;
      }
      if (left < least) {
        least = left;
        nearer = Instant.now();
      }
      giveUp(nearer, "%,d events are left to read".formatted(left));
      told = tell(told, "%,d events are left to read.".formatted(left));
    }
  }

  /** Until it is so. */
  void until(String what, BooleanSupplier isSo) {
    Instant begun = Instant.now();
    Instant told = begun;
    while (!isSo.getAsBoolean()) {
      giveUp(begun, what);
      told = tell(told, "Waiting until %s.".formatted(what));
    }
  }

  private static void giveUp(Instant since, String what) {
    if (Instant.now().isAfter(since.plus(PATIENCE))) {
      throw new CannotStart(
          "Nothing has moved for %d minutes: %s. What was begun goes on; see ./run status and the"
                  .formatted(PATIENCE.toMinutes(), what)
              + " logs, then run this again.");
    }
  }

  private Instant tell(Instant last, String what) {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Waiting was interrupted.", e);
    }
    if (Instant.now().isBefore(last.plus(TELL))) {
      return last;
    }
    progress.say(what);
    return Instant.now();
  }
}
