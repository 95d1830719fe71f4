package org.goldenthread.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.PortOwner;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.CannotStart;

/** What must be in order before anything is started. */
record Preflight(Settings settings) {

  private static final int JAVA_NEEDED = 25;
  private static final long BYTES_PER_MIB = 1024 * 1024;
  private static final long DISK_NEEDED = 1024 * BYTES_PER_MIB;

  /**
   * Checks everything, so that the first answer names all that is wrong.
   *
   * @throws CannotStart with each thing that is not in order and what to do about it
   */
  void check() {
    List<String> wrong =
        Stream.of(java(), builds(), disk(), ports()).flatMap(found -> found).toList();
    if (!wrong.isEmpty()) {
      throw new CannotStart(String.join(System.lineSeparator(), wrong));
    }
  }

  private static Stream<String> java() {
    int version = Runtime.version().feature();
    return version >= JAVA_NEEDED
        ? Stream.empty()
        : Stream.of(
            "Java %d is too old: %d or newer is needed. ./run help says how to name one."
                .formatted(version, JAVA_NEEDED));
  }

  private Stream<String> builds() {
    return Stream.concat(
            Arrays.stream(ServiceName.values()).map(each -> Service.program(settings, each)),
            Stream.of(settings.root().resolve("kafka-broker/target/lib")))
        .filter(program -> !Files.exists(program))
        .map(
            program ->
                "%s is missing: it has not been built. ./run builds it."
                    .formatted(settings.root().relativize(program)));
  }

  private Stream<String> disk() {
    long free = freeBytes(settings.data());
    return free >= DISK_NEEDED
        ? Stream.empty()
        : Stream.of(
            ("The disk of %s has only %d MB left, and 1024 MB are needed. Make room, or put the"
                    + " data elsewhere with --data FOLDER.")
                .formatted(settings.data(), free / BYTES_PER_MIB));
  }

  private static long freeBytes(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> ports() {
    return settings.ports().byName().entrySet().stream()
        .filter(entry -> !FreePort.isFree(entry.getValue()))
        .map(Preflight::taken);
  }

  private static String taken(Map.Entry<String, Integer> entry) {
    return ("Port %d, which %s needs, is taken by %s. Stop that program, or start all parts on"
            + " other ports: --port-offset 1000 adds 1000 to each.")
        .formatted(
            entry.getValue(),
            entry.getKey(),
            PortOwner.of(entry.getValue()).orElse("another program"));
  }
}
