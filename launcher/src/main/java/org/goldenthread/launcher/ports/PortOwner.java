package org.goldenthread.launcher.ports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out which program listens on a port, where the operating system tells. */
public final class PortOwner {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortOwner() {}

  /** Its name and process id, as in {@code java (process 1234)}; empty where nobody may know. */
  public static Optional<String> of(int port) {
    Set<String> sockets = new HashSet<>();
    sockets.addAll(listening(PROC.resolve("net/tcp"), port));
    sockets.addAll(listening(PROC.resolve("net/tcp6"), port));
    if (sockets.isEmpty()) {
      return Optional.empty();
    }
    return ProcessHandle.allProcesses()
        .filter(process -> holdsOneOf(process.pid(), sockets))
        .findFirst()
        .map(process -> "%s (process %d)".formatted(program(process), process.pid()));
  }

  /** The kernel's numbers of the sockets that listen on the port. */
  private static Set<String> listening(Path table, int port) {
    String suffix = ":%04X".formatted(port).toUpperCase(Locale.ROOT);
    Set<String> sockets = new HashSet<>();
    try (Stream<String> lines = Files.lines(table)) {
      lines
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length > 9)
          .filter(columns -> columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
          .forEach(columns -> sockets.add("socket:[" + columns[9] + "]"));
    } catch (IOException notLinux) {
      return Set.of();
    }
    return sockets;
  }

  private static boolean holdsOneOf(long pid, Set<String> sockets) {
    try (Stream<Path> files = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
      return files.anyMatch(file -> sockets.contains(target(file)));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static String target(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static String program(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> command.substring(command.lastIndexOf('/') + 1))
        .orElse("a program");
  }
}
