package org.goldenthread.launcher;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.ProcessEnd;

/**
 * Stops a system that another process started.
 *
 * @param settings of its data folder
 */
public record StopRunning(Settings settings, Progress progress) {

  private static final Duration LIMIT = Duration.ofMinutes(9);

  /**
   * Returns when it is down.
   *
   * @return whether there was anything to stop
   * @throws CannotStart if it belongs to another user or does not end
   */
  public boolean stop() {
    Optional<RunningSystem> running = RunningSystem.on(settings.data());
    running.ifPresent(this::stopLauncher);
    return stopLeftovers() || running.isPresent();
  }

  private void stopLauncher(RunningSystem running) {
    ProcessHandle launcher =
        running
            .process()
            .orElseThrow(
                () ->
                    new CannotStart(
                        "It is ending already, or somebody looks after what it left: try again in"
                            + " a moment."));
    progress.say("Stopping process %d and its children.".formatted(launcher.pid()));
    if (!launcher.destroy()) {
      throw new CannotStart(
          "Process %d belongs to another user: stop it as that user.".formatted(launcher.pid()));
    }
    if (!ProcessEnd.within(launcher, LIMIT)) {
      throw new CannotStart(
          "Process %d did not end within %d minutes; its log files are in %s."
              .formatted(launcher.pid(), LIMIT.toMinutes(), settings.data().resolve("logs")));
    }
  }

  private boolean stopLeftovers() {
    DataFolder data = new DataFolder(settings.data());
    if (!Files.isDirectory(data.run())) {
      return false;
    }
    Optional<FileLock> lock = data.lock();
    if (lock.isEmpty()) {
      throw new CannotStart("It was started again meanwhile.");
    }
    try {
      return Leftovers.stop(settings, progress) > 0;
    } finally {
      DataFolder.release(lock.get());
    }
  }
}
