package org.goldenthread.launcher.cli.operate;

import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.process.Shell;

/**
 * Compares everything after the broker had no time to write its records to the disk, and mends what
 * nobody need decide. Of a process that was killed nothing is lost; of a machine that lost its
 * power the broker's last seconds can be, and nobody should have to find that out by a dashboard.
 */
public final class AfterACut {

  private AfterACut() {}

  /** Looks beside the work of others, in a process of its own, and says what that finds. */
  public static void lookBeside(GoldenThread system, Consumer<String> console) {
    if (system.wasCutOff()) {
      console.accept(
          "The broker was not stopped in order the last time: comparing what was accepted with"
              + " what was told, and mending what can be.");
      Thread.startVirtualThread(
          () -> console.accept("Compared after the broker's end without order: " + found(system)));
    }
  }

  private static String found(GoldenThread system) {
    Settings settings = system.settings();
    return Shell.run(
            List.of(
                settings.root().resolve("run").toString(),
                "check",
                "--quiet",
                "--mend",
                "--data",
                settings.data().toString()))
        .output();
  }
}
