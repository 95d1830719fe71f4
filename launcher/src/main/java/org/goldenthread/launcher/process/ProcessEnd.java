package org.goldenthread.launcher.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until a process is gone. */
public final class ProcessEnd {

  private ProcessEnd() {}

  /** Whether it ended within this time; false also if this thread was interrupted. */
  public static boolean within(ProcessHandle process, Duration limit) {
    return within(process.onExit(), limit);
  }

  /** The same of one that this process started: it is known to have ended, with which code. */
  static boolean within(Process process, Duration limit) {
    return within(process.onExit(), limit);
  }

  private static boolean within(CompletableFuture<?> end, Duration limit) {
    try {
      end.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the end of a process cannot be awaited", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
