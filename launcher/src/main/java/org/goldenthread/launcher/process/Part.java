package org.goldenthread.launcher.process;

import java.nio.file.Path;
import java.util.Optional;

/** One of the programs that make up the system. */
public interface Part extends StopAtExit.Stoppable {

  /** What people call it, for example {@code outturns}. */
  String name();

  /** The port that it answers on. */
  int port();

  /**
   * Starts it and waits until it is ready; also after it has ended by itself.
   *
   * @throws CannotStart with what is the matter and the last lines of its log
   */
  void start();

  /** Whether it is ready to work now. */
  boolean isHealthy();

  /**
   * Whether it does anything at all. A part that stands on another which is away is live and not
   * ready; one that is not live for long is better started again.
   */
  default boolean isLive() {
    return isHealthy();
  }

  /** Whether it takes some seconds longer to end, because it keeps what it learnt. */
  default boolean learns() {
    return false;
  }

  /** Its process: the present one or the last, and none before the first start. */
  Optional<ChildProcess> process();

  /** Its process as the data folder knows it, also one that another launcher started. */
  Optional<ProcessHandle> running();

  /** While this file is held, nobody starts it. */
  default Optional<Path> hold() {
    return Optional.empty();
  }

  /** Ends a process that an earlier launcher left behind. */
  void stopLeftover();

  /** Ends it cleanly; does nothing if it does not run. */
  @Override
  void stop();
}
