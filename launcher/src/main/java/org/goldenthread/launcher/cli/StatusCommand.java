package org.goldenthread.launcher.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.PartStatus;
import org.goldenthread.launcher.RunningSystem;
import org.goldenthread.launcher.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    description = "Shows each process of the running system: id, port, health, memory, uptime.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it runs and every part is ready",
      "1:it does not run, or a part is not ready",
      "2:the command line is wrong"
    })
final class StatusCommand implements Callable<Integer> {

  private static final String ROW = "%-11s  %9s  %5s  %-9s  %9s  %10s%n";

  @Mixin private Where where = new Where();

  @Override
  public Integer call() {
    Settings settings = where.settings();
    Optional<RunningSystem> running = RunningSystem.on(settings.data());
    if (running.isEmpty()) {
      System.out.printf("Golden Thread does not run on %s.%n", settings.data());
      return ExitCodes.REFUSED_OR_DOWN;
    }
    System.out.printf(ROW, "process", "pid", "port", "health", "memory MB", "uptime");
    boolean ready = true;
    for (PartStatus part : PartStatus.of(settings, running.get())) {
      print(part);
      ready &= part.ready();
    }
    return ready ? ExitCodes.FINE : ExitCodes.REFUSED_OR_DOWN;
  }

  private static void print(PartStatus part) {
    System.out.printf(
        ROW,
        part.name(),
        part.pid() == 0 ? "-" : Long.toString(part.pid()),
        part.port() == 0 ? "-" : Integer.toString(part.port()),
        part.health(),
        part.pid() == 0 ? "-" : Long.toString(part.memoryMegabytes()),
        part.pid() == 0 ? "-" : uptime(part));
  }

  private static String uptime(PartStatus part) {
    return "%d:%02d:%02d"
        .formatted(
            part.uptime().toHours(), part.uptime().toMinutesPart(), part.uptime().toSecondsPart());
  }
}
