package org.goldenthread.launcher.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Stops what still runs when this process ends by any way but {@code kill -9}: first whole systems,
 * which stop their parts in good order, then the parts that are left, all at once, since whoever
 * ended this process may not wait for long.
 */
public final class StopAtExit {

  private static final Set<Stoppable> RUNNING = new LinkedHashSet<>();
  private static boolean hooked;

  private StopAtExit() {}

  /** Something that can be stopped, more than once without harm. */
  @FunctionalInterface
  public interface Stoppable {
    void stop();
  }

  public static synchronized void add(Stoppable stoppable) {
    if (!hooked) {
      Runtime.getRuntime().addShutdownHook(new Thread(StopAtExit::stopAll, "stop-children"));
      hooked = true;
    }
    RUNNING.add(stoppable);
  }

  public static synchronized void remove(Stoppable stoppable) {
    RUNNING.remove(stoppable);
  }

  private static synchronized List<Stoppable> running() {
    return new ArrayList<>(RUNNING);
  }

  private static void stopAll() {
    stop(running().stream().filter(each -> !(each instanceof Part)).toList());
    stop(running());
  }

  /** All at once; returns when all have been stopped. */
  public static void stop(List<? extends Stoppable> these) {
    List<Thread> stopping =
        these.stream().map(each -> Thread.startVirtualThread(each::stop)).toList();
    for (Thread thread : stopping) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
