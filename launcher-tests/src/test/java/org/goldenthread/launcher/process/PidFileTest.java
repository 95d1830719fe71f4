package org.goldenthread.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  private static final Duration GRACE = Duration.ofSeconds(10);

  @TempDir private Path folder;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    process = new ProcessBuilder("sleep", "613").start();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void shouldStopALeftoverThatIsOurs() {
    PidFile file = new PidFile(folder.resolve("run/part.pid"), "sleep 613");
    file.write(process.pid());

    file.stopLeftover(ProcessSignal.TERMINATE, GRACE);

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void shouldLeaveAloneAProcessThatGotTheIdOfOurs() {
    PidFile file = new PidFile(folder.resolve("part.pid"), "golden-thread");
    file.write(process.pid());

    file.stopLeftover(ProcessSignal.TERMINATE, GRACE);

    assertThat(process.isAlive()).isTrue();
    assertThat(file.belongsToAnother()).isTrue();
  }

  @Test
  void shouldNameNobodyWithoutAFileOrWithADamagedOne() throws IOException {
    PidFile none = new PidFile(folder.resolve("none.pid"), "sleep");
    PidFile damaged = new PidFile(folder.resolve("damaged.pid"), "sleep");
    Files.writeString(damaged.file(), "what?\n");

    assertThat(none.ours()).isEmpty();
    assertThat(damaged.ours()).isEmpty();
  }
}
