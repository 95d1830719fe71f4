package org.goldenthread.systemtests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.backup.Standstill;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.ProcessSignal;

/**
 * Something that happens to a running system while people work.
 *
 * @param name of what happens and to whom, for example {@code freeze-75-kafka}
 * @param lasts how long it is about
 * @param happening brings it about and returns when it is over
 */
record Fault(String name, Duration lasts, Consumer<GoldenThread> happening) {

  private static final Duration AWAY = Duration.ofSeconds(20);
  private static final List<Duration> FROZEN = List.of(AWAY, Duration.ofSeconds(75));

  /**
   * Each of the kinds for each process of the system, crowds, and a full disk if it has its own.
   */
  static List<Fault> all(GoldenThread system, Optional<SmallDisk> disk) {
    List<Fault> all = new ArrayList<>();
    system.parts().stream().flatMap(Fault::of).forEach(all::add);
    Crowd.all().forEach(all::add);
    disk.ifPresent(
        it ->
            all.add(
                new Fault("disk-full", AWAY, running -> it.whileFull(() -> awaitNoRoom(running)))));
    return all;
  }

  /** A service whose writes are refused says so while they are, whichever way it comes to it. */
  private static void awaitNoRoom(GoldenThread system) {
    long end = System.nanoTime() + AWAY.toNanos();
    Awaitility.await("outturns-service is not ready while the disk is full")
        .atMost(AWAY)
        .until(() -> !system.part(ServiceName.OUTTURNS.id()).isHealthy());
    pause(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
  }

  /** From then on each service has two instances. */
  static Fault secondInstances(Twins twins) {
    return new Fault(
        "second-instances", AWAY, _ -> Stream.of(ServiceName.values()).forEach(twins::start));
  }

  private static Stream<Fault> of(Part part) {
    String name = part.name();
    return Stream.concat(
        Stream.of(
            new Fault("kill-" + name, Duration.ZERO, system -> system.kill(name)),
            new Fault("stop-" + name, Duration.ZERO, system -> stop(system.part(name))),
            new Fault("away-" + name, AWAY, system -> keepAway(system, name))),
        FROZEN.stream()
            .map(
                time ->
                    new Fault(
                        "freeze-%d-%s".formatted(time.toSeconds(), name),
                        time,
                        system -> freeze(system.part(name), time))));
  }

  /** As an operator or the platform ends it: in good order, for PostgreSQL without its clients. */
  private static void stop(Part part) {
    ProcessSignal signal =
        part.name().equals("postgresql") ? ProcessSignal.INTERRUPT : ProcessSignal.TERMINATE;
    part.process().ifPresent(process -> process.stop(signal, AWAY));
  }

  private static void freeze(Part part, Duration time) {
    try (Standstill _ = Standstill.of(part.running().stream().toList())) {
      pause(time);
    }
  }

  /** Ends it again whenever it has been started. */
  private static void keepAway(GoldenThread system, String name) {
    long end = System.nanoTime() + AWAY.toNanos();
    while (System.nanoTime() < end) {
      system.part(name).process().filter(ChildProcess::isAlive).ifPresent(ChildProcess::kill);
      pause(Duration.ofMillis(100));
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
