package org.goldenthread.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs short programs of the operating system and reads their answer. */
public final class Shell {

  private Shell() {}

  /** What a program printed, both streams together, and how it ended. */
  public record Outcome(int exitCode, String output) {

    public boolean success() {
      return exitCode == 0;
    }
  }

  /** Runs it to its end; a program that does not exist counts as failed with code 127. */
  public static Outcome run(List<String> line) {
    try {
      Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      return new Outcome(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(130, "interrupted");
    }
  }

  public static boolean succeeds(String... line) {
    return run(List.of(line)).success();
  }
}
