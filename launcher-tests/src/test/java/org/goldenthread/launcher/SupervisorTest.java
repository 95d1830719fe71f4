package org.goldenthread.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.launcher.process.ChildCommand;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Supervisor supervisor =
      new Supervisor(threads, Progress.silent(), Duration.ofMillis(20), Duration.ZERO);
  private final Sleeper sleeper = new Sleeper();

  @AfterEach
  void end() {
    supervisor.stop();
    threads.shutdownNow();
    sleeper.stop();
  }

  @Test
  void shouldStartAgainWhatLivesNoMore() {
    sleeper.start();
    supervisor.watch(sleeper);

    sleeper.live = false;

    await().atMost(PATIENCE).until(() -> sleeper.starts.get() >= 2);
  }

  @Test
  void shouldGoOnLookingAtWhatCouldNotBeLookedAt() {
    sleeper.start();
    sleeper.unseen.set(3);
    supervisor.watch(sleeper);
    await().atMost(PATIENCE).until(() -> sleeper.unseen.get() < 0);

    sleeper.live = false;

    await().atMost(PATIENCE).until(() -> sleeper.starts.get() >= 2);
  }

  @Test
  void shouldPutALogAsideThatHasGrownLargeWhileItsProcessRuns() throws IOException {
    sleeper.start();
    Files.write(folder.resolve("log"), new byte[11 << 20]);
    supervisor.watch(sleeper);

    await().atMost(PATIENCE).until(() -> Files.size(folder.resolve("log")) == 0);
    assertThat(folder.resolve("log.1")).hasSize(11 << 20);
  }

  @Test
  void shouldTryAgainWhateverWasInTheWay() {
    sleeper.start();
    supervisor.watch(sleeper);
    sleeper.inTheWay =
        new UncheckedIOException(new FileSystemException("server.properties", null, "disk full"));
    sleeper.process().orElseThrow().kill();
    await().atMost(PATIENCE).until(() -> sleeper.starts.get() >= 2);

    assertThat(sleeper.starts).as("tried in the first moment").hasValueLessThan(5);
    sleeper.inTheWay = null;

    await().atMost(PATIENCE).until(() -> sleeper.process().orElseThrow().isAlive());
  }

  /** A part that does nothing, and says whether it lives. */
  private final class Sleeper implements Part {

    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicInteger unseen = new AtomicInteger();
    private volatile boolean live = true;
    private volatile @Nullable RuntimeException inTheWay;
    private volatile @Nullable ChildProcess process;

    @Override
    public String name() {
      return "sleeper";
    }

    @Override
    public int port() {
      return 0;
    }

    @Override
    public void start() {
      starts.incrementAndGet();
      RuntimeException refusal = inTheWay;
      if (refusal != null) {
        throw refusal;
      }
      process =
          ChildProcess.start(
              new ChildCommand(
                  name(), List.of("sleep", "100"), Map.of(), folder, folder.resolve("log")));
      live = true;
    }

    @Override
    public boolean isHealthy() {
      return true;
    }

    @Override
    public boolean isLive() {
      if (unseen.getAndDecrement() > 0) {
        throw new IllegalStateException("Not now");
      }
      return live;
    }

    @Override
    public Optional<ChildProcess> process() {
      return Optional.ofNullable(process);
    }

    @Override
    public Optional<ProcessHandle> running() {
      return Optional.empty();
    }

    @Override
    public void stopLeftover() {
      // Nothing is left over in a test.
    }

    @Override
    public void stop() {
      process().ifPresent(ChildProcess::kill);
    }
  }
}
