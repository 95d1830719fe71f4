package org.goldenthread.launcher.load;

/** Waits a little. */
final class Pause {

  private Pause() {}

  static void forMillis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadingStopped("Loading was interrupted.", e);
    }
  }
}
