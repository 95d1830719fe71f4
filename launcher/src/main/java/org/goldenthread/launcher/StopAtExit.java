package org.goldenthread.launcher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Closes what still runs when this process ends by any way but {@code kill -9}: in the order of
 * registration, so whoever registered first can stop the rest in the order that it wants.
 */
final class StopAtExit {

  private static final Set<Stoppable> RUNNING = new LinkedHashSet<>();
  private static boolean hooked;

  private StopAtExit() {}

  /** Something that can be stopped, more than once without harm. */
  @FunctionalInterface
  interface Stoppable {
    void stop();
  }

  static synchronized void add(Stoppable stoppable) {
    if (!hooked) {
      Runtime.getRuntime().addShutdownHook(new Thread(StopAtExit::stopAll, "stop-children"));
      hooked = true;
    }
    RUNNING.add(stoppable);
  }

  static synchronized void remove(Stoppable stoppable) {
    RUNNING.remove(stoppable);
  }

  private static synchronized List<Stoppable> running() {
    return new ArrayList<>(RUNNING);
  }

  private static void stopAll() {
    running().forEach(Stoppable::stop);
  }
}
