package org.goldenthread.launcher.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadwayTest {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration SOME = Duration.ofSeconds(1);

  @TempDir private Path folder;
  private @Nullable ChildProcess child;

  @AfterEach
  void end() {
    if (child != null) {
      child.kill();
    }
  }

  @Test
  void shouldBeNoneWhileAProcessOnlyWaits() {
    Headway headway = of("exec sleep 100");

    await().atMost(Duration.ofSeconds(20)).until(() -> headway.none().compareTo(SOME) > 0);
  }

  @Test
  void shouldBeSeenInItsLog() throws IOException {
    Headway headway = of("exec sleep 100");
    await().atMost(Duration.ofSeconds(20)).until(() -> headway.none().compareTo(SOME) > 0);

    Files.writeString(log(), "more\n", StandardOpenOption.APPEND);

    await().atMost(Duration.ofSeconds(20)).until(() -> headway.none().compareTo(SOME) < 0);
  }

  @Test
  void shouldBeSeenInItsWork() {
    Headway headway = of("while :; do :; done");

    await()
        .atMost(Duration.ofSeconds(30))
        .during(Duration.ofSeconds(3))
        .until(() -> headway.none().compareTo(Duration.ofSeconds(2)) < 0);
  }

  private Headway of(String script) {
    ChildProcess started =
        ChildProcess.start(
            new ChildCommand("worker", List.of("/bin/sh", "-c", script), Map.of(), folder, log()));
    child = started;
    return new Headway(ProcessHandle.of(started.pid()).orElseThrow(), log(), LOOK);
  }

  private Path log() {
    return folder.resolve("worker.log");
  }
}
