package org.goldenthread.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

  private static final String IN_A_SECOND = "while :; do sleep 0.05; done";

  @TempDir private Path folder;
  private @Nullable ChildProcess child;

  @AfterEach
  void end() {
    if (child != null) {
      child.kill();
    }
  }

  @Test
  void shouldBeAskedToEndBeforeItIsKilled() throws IOException {
    ChildProcess started = start("trap 'echo goodbye; exit 0' TERM; echo ready; " + IN_A_SECOND);
    started.awaitHealthy(() -> log().contains("ready"), Duration.ofSeconds(10));

    started.stop(Duration.ofSeconds(10));

    assertThat(started.isAlive()).isFalse();
    assertThat(log()).contains("goodbye");
  }

  @Test
  void shouldBeKilledWhenItDoesNotEndInItsGrace() {
    ChildProcess started = start("trap '' TERM; echo ready; " + IN_A_SECOND);
    started.awaitHealthy(() -> log().contains("ready"), Duration.ofSeconds(10));

    started.stop(Duration.ofMillis(300));

    assertThat(started.isAlive()).isFalse();
  }

  @Test
  void shouldShowItsLastLinesWhenItEndsTooSoon() {
    ChildProcess started = start("echo the disk is full; exit 7");

    assertThatThrownBy(() -> started.awaitHealthy(() -> false, Duration.ofSeconds(10)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("sleeper ended with code 7")
        .hasMessageContaining("the disk is full");
  }

  @Test
  void shouldBeGivenUpWhenItStandsStill() {
    ChildProcess started = start("exec sleep 100");

    assertThatThrownBy(() -> started.awaitHealthy(() -> false, Duration.ofSeconds(1)))
        .hasMessageContaining("sleeper is not ready, and did nothing for 1 seconds");
  }

  @Test
  void shouldTellWhenItHasEnded() throws Exception {
    CompletableFuture<Integer> code = new CompletableFuture<>();

    start("exit 3").whenEnded(code::complete);

    assertThat(code.get(10, TimeUnit.SECONDS)).isEqualTo(3);
  }

  @Test
  void shouldNotGetTheTerminalsSignals() {
    ChildProcess started = start("echo ready; " + IN_A_SECOND);
    started.awaitHealthy(() -> log().contains("ready"), Duration.ofSeconds(10));

    assertThat(processGroup(started.pid())).isNotEqualTo(processGroup(ownPid()));
  }

  @Test
  void shouldKnowItsMemory() {
    ChildProcess started =
        start("held=$(head -c 40000000 /dev/zero | tr '\\0' a); echo ready; " + IN_A_SECOND);
    started.awaitHealthy(() -> log().contains("ready"), Duration.ofSeconds(10));

    assertThat(started.memoryMegabytes()).isGreaterThan(30);

    started.kill();
    assertThat(started.memoryMegabytes()).isZero();
  }

  @Test
  void shouldPutItsLogAsideWhileItGoesOnPrinting() throws IOException {
    ChildProcess started =
        start("head -c 11000000 /dev/zero; while :; do echo more; sleep 0.05; done");
    started.awaitHealthy(() -> LogFile.size(logFile()) > 11_000_000, Duration.ofSeconds(10));

    started.trimLog();

    started.awaitHealthy(() -> log().contains("more"), Duration.ofSeconds(10));
    assertThat(Files.size(logFile())).isLessThan(100_000);
    assertThat(Files.size(folder.resolve("child.log.1"))).isGreaterThan(10_000_000);
  }

  @Test
  void shouldSayItsLastWords() {
    start("echo one; echo '{\"level\":\"INFO\",\"message\":\"restores a store\"}'")
        .awaitHealthy(() -> log().contains("store"), Duration.ofSeconds(10));

    assertThat(LogFile.lastWords(logFile())).isEqualTo("restores a store");
  }

  @Test
  void shouldPutALogAsideThatHasGrownLarge() throws IOException {
    Files.write(logFile(), new byte[11 * 1024 * 1024]);

    start("echo new").awaitHealthy(() -> log().contains("new"), Duration.ofSeconds(10));

    assertThat(Files.size(folder.resolve("child.log.1"))).isEqualTo(11 * 1024 * 1024);
    assertThat(Files.size(logFile())).isLessThan(1024);
  }

  private ChildProcess start(String script) {
    return startProgram(List.of("/bin/sh", "-c", script));
  }

  private ChildProcess startProgram(List<String> line) {
    ChildProcess started =
        ChildProcess.start(new ChildCommand("sleeper", line, Map.of(), folder, logFile()));
    child = started;
    return started;
  }

  private Path logFile() {
    return folder.resolve("child.log");
  }

  private String log() {
    try {
      return Files.readString(logFile());
    } catch (IOException e) {
      return "";
    }
  }

  private static long ownPid() {
    return ProcessHandle.current().pid();
  }

  private static String processGroup(long pid) {
    return Shell.run(List.of("ps", "-o", "pgid=", "-p", Long.toString(pid))).output();
  }
}
