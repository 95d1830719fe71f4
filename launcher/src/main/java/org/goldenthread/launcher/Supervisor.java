package org.goldenthread.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * Starts a part again whenever its process ends by itself: at once the first time, then after
 * longer and longer pauses while it keeps ending soon.
 */
final class Supervisor {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30));
  private static final Duration STEADY = Duration.ofMinutes(1);

  private final ExecutorService threads;
  private final Progress progress;
  private volatile boolean stopped;

  Supervisor(ExecutorService threads, Progress progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** From now on; the part has been started. */
  void watch(Part part) {
    watch(part, 0);
  }

  /** Starts nothing any more. */
  void stop() {
    stopped = true;
  }

  private void watch(Part part, int endings) {
    part.process()
        .ifPresent(process -> process.whenEnded(code -> ended(part, process, code, endings)));
  }

  private void ended(Part part, ChildProcess process, int code, int endings) {
    if (stopped) {
      return;
    }
    boolean steady = process.startedAt().plus(STEADY).isBefore(Instant.now());
    int pause = steady ? 0 : Math.min(endings, PAUSES.size() - 1);
    progress.say(
        "%s (process %d) ended by itself with code %d: it is started again%s."
            .formatted(part.name(), process.pid(), code, inSeconds(PAUSES.get(pause))));
    try {
      threads.execute(() -> startAgain(part, pause));
    } catch (RejectedExecutionException stopping) {
      stopped = true;
    }
  }

  private void startAgain(Part part, int pause) {
    try {
      Thread.sleep(PAUSES.get(pause));
      if (stopped) {
        return;
      }
      part.start();
      progress.say("%s is ready again.".formatted(part.name()));
    } catch (CannotStart refusal) {
      progress.say("%s".formatted(refusal.getMessage()));
      part.process().ifPresent(ChildProcess::kill);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    watch(part, pause + 1);
  }

  private static String inSeconds(Duration pause) {
    return pause.isZero() ? "" : " in %d s".formatted(pause.toSeconds());
  }
}
