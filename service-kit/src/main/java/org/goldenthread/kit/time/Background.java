package org.goldenthread.kit.time;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does what nobody waits for, on a thread of its own. What fails is tried again the next time. */
@ApplicationScoped
public class Background {

  private static final Logger LOG = Logger.getLogger(Background.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("background").unstarted(work));

  /** Does something again and again, with a pause after each time and before the first. */
  public void every(Duration pause, Runnable work) {
    long millis = pause.toMillis();
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(safe(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Does something once, as soon as what was asked for earlier is done. */
  public void soon(Runnable work) {
    thread.execute(safe(work));
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }

  private static Runnable safe(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warnf(e, "Work in the background failed");
      }
    };
  }
}
