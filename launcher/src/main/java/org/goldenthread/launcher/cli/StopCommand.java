package org.goldenthread.launcher.cli;

import java.util.concurrent.Callable;
import org.goldenthread.launcher.RunningSystem;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.StopRunning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stop",
    description = {
      "Stops the system that runs on the data folder, and returns when it is down.",
      "It also ends what a killed launcher left behind. The data stays."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is down, or was not running",
      "2:the command line is wrong",
      "3:it could not be stopped"
    })
final class StopCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Override
  public Integer call() {
    Settings settings = where.settings();
    Settings last =
        RunningSystem.lastOn(settings.data())
            .map(system -> settings.withPorts(system.ports()))
            .orElse(settings);
    boolean ran = new StopRunning(last, Console.standard()).stop();
    System.out.println(ran ? "Stopped." : "Nothing was running on " + settings.data() + ".");
    return ExitCodes.FINE;
  }
}
