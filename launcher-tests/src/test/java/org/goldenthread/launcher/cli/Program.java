package org.goldenthread.launcher.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The launcher in a process of its own, as {@code ./run} starts it.
 *
 * @param root the project's folder
 * @param data the data folder
 */
record Program(Path root, Path data) {

  /** What a command printed and how it ended. */
  record Outcome(int exitCode, String out, String err) {}

  /** Runs a command to its end. */
  Outcome run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      String printed = out.readAllAsString();
      return new Outcome(process.waitFor(), printed, err.readAllAsString());
    }
  }

  /** Starts a command that stays. */
  Process start(String... arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dgolden-thread.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("GOLDEN_THREAD_DATA", data.toString());
    return builder.start();
  }
}
