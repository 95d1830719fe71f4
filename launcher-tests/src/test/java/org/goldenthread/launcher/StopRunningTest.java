package org.goldenthread.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.process.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopRunningTest {

  /**
   * Another program has the number of the launcher that ran last, and somebody holds the folder.
   */
  @Test
  void shouldEndNobodyElse(@TempDir Path temporary) throws IOException {
    Settings settings =
        new Settings(temporary, temporary.resolve("data"), Ports.free(), false, false);
    DataFolder data = new DataFolder(settings.data());
    data.prepare();
    FileLock held = data.lock().orElseThrow();
    Process another = new ProcessBuilder("sleep", "60").start();
    try {
      new RunningSystem(another.pid(), "the last launcher", settings.ports())
          .write(settings.data());

      assertThatThrownBy(new StopRunning(settings, Progress.silent())::stop)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("try again");

      assertThat(another.isAlive()).isTrue();
    } finally {
      another.destroyForcibly();
      DataFolder.release(held);
    }
  }
}
