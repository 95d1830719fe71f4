package org.goldenthread.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.Hold;
import org.goldenthread.launcher.process.Part;

/**
 * Starts a part again whenever its process ends by itself: at once the first time, then after
 * longer and longer pauses while it keeps ending soon. A process that is there and does not live
 * any more, as after a deadlock, is ended first.
 */
final class Supervisor {

  private static final Logger LOG = Logger.getLogger(Supervisor.class.getName());
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30));
  private static final Duration STEADY = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofSeconds(10);
  private static final int MOST_SILENT_LOOKS = 9;

  private final ExecutorService threads;
  private final Progress progress;
  private final Duration look;
  private final Duration steady;
  private final Set<Part> up = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  Supervisor(ExecutorService threads, Progress progress) {
    this(threads, progress, LOOK, STEADY);
  }

  /**
   * A supervisor.
   *
   * @param look the pause between two looks at whether a part lives
   * @param steady how long a part has run whose end counts as the first one
   */
  Supervisor(ExecutorService threads, Progress progress, Duration look, Duration steady) {
    this.threads = threads;
    this.progress = progress;
    this.look = look;
    this.steady = steady;
  }

  /** From now on; the part has been started. */
  void watch(Part part) {
    watch(part, 0);
    threads.execute(() -> lookAgainAndAgain(part));
  }

  /** Starts nothing any more. */
  void stop() {
    stopped = true;
  }

  private void watch(Part part, int endings) {
    up.add(part);
    part.process()
        .ifPresent(process -> process.whenEnded(code -> ended(part, process, code, endings)));
  }

  private void lookAgainAndAgain(Part part) {
    int silent = 0;
    try {
      while (!stopped) {
        Thread.sleep(look);
        silent = lookAt(part, silent);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How often in a row it has been silent now. What cannot be looked at is looked at again. */
  private int lookAt(Part part, int silentBefore) {
    try {
      part.process().ifPresent(ChildProcess::trimLog);
      int silent = up.contains(part) && !part.isLive() ? silentBefore + 1 : 0;
      if (silent < MOST_SILENT_LOOKS) {
        return silent;
      }
      progress.say(
          "%s has not answered for %d s: it is ended."
              .formatted(part.name(), look.multipliedBy(MOST_SILENT_LOOKS).toSeconds()));
      part.process().ifPresent(ChildProcess::kill);
      return 0;
    } catch (RuntimeException unseen) {
      LOG.log(Level.WARNING, part.name() + " cannot be looked at", unseen);
      return silentBefore;
    }
  }

  private void ended(Part part, ChildProcess process, int code, int endings) {
    up.remove(part);
    if (stopped) {
      return;
    }
    boolean ranLong = process.startedAt().plus(steady).isBefore(Instant.now());
    int pause = ranLong ? 0 : Math.min(endings, PAUSES.size() - 1);
    progress.say(
        "%s (process %d) ended by itself with code %d: it is started again%s."
            .formatted(part.name(), process.pid(), code, inSeconds(PAUSES.get(pause))));
    startSoon(part, pause);
  }

  private void startSoon(Part part, int pause) {
    try {
      threads.execute(() -> startAgain(part, pause));
    } catch (RejectedExecutionException stopping) {
      stopped = true;
    }
  }

  private void startAgain(Part part, int pause) {
    try {
      Thread.sleep(PAUSES.get(pause));
      if (part.hold().isPresent()) {
        Hold.awaitFree(part.hold().get());
      }
      if (stopped) {
        return;
      }
      part.start();
      progress.say("%s is ready again.".formatted(part.name()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (RuntimeException refusal) {
      refused(part, refusal, Math.min(pause + 1, PAUSES.size() - 1));
      return;
    }
    watch(part, pause + 1);
  }

  /** Whatever it is, a full disk for one, may pass: it is tried again for as long as it takes. */
  private void refused(Part part, RuntimeException refusal, int pause) {
    progress.say(
        "%s does not start: %s It is tried again%s."
            .formatted(part.name(), refusal.getMessage(), inSeconds(PAUSES.get(pause))));
    part.process().ifPresent(ChildProcess::kill);
    startSoon(part, pause);
  }

  private static String inSeconds(Duration pause) {
    return pause.isZero() ? "" : " in %d s".formatted(pause.toSeconds());
  }
}
