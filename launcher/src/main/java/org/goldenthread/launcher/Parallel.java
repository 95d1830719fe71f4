package org.goldenthread.launcher;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import org.goldenthread.launcher.process.CannotStart;

/** Does several things at once. */
final class Parallel {

  private Parallel() {}

  /**
   * Returns when all are done; stops waiting at the first that fails and throws its failure.
   *
   * @throws CannotStart also if the waiting is interrupted
   */
  static void run(ExecutorService threads, List<Runnable> tasks) {
    CompletionService<Void> running = new ExecutorCompletionService<>(threads);
    tasks.forEach(task -> running.submit(task, null));
    try {
      for (int done = 0; done < tasks.size(); done++) {
        running.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CannotStart refusal
          ? refusal
          : new CannotStart("Starting failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Starting was interrupted.", e);
    }
  }
}
