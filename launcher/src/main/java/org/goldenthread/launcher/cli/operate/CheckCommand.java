package org.goldenthread.launcher.cli.operate;

import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.Difference;
import org.goldenthread.launcher.check.SystemCheck;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.mend.Mending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = {
      "Compares databases, topics, scores and the read model: whether anything is lost, out of"
          + " order or behind, and what mends it.",
      "It only reads, unless it is to mend. While people work it looks twice, so that what is on"
          + " its way does not count."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything agrees",
      "1:something differs",
      "2:the command line is wrong",
      "3:the system does not run"
    })
public final class CheckCommand implements Callable<Integer> {

  private static final long PAUSE_MILLIS = 5000;

  @Mixin private Where where = new Where();

  @Option(names = "--quiet", description = "Says only what it finds, not what it looks at.")
  private boolean quiet;

  @Option(
      names = "--mend",
      description = {
        "Mends what nobody need decide: what topics have lost and reporting-service keeps is sent"
            + " again, and scoring is made again where its stores are of another time. Nothing is"
            + " scored meanwhile; submissions are taken."
      })
  private boolean mend;

  @Override
  public Integer call() {
    Settings settings = where.running();
    Progress progress = quiet ? said -> {} : System.err::println;
    SystemCheck check =
        new SystemCheck(
            Parts.of(settings).postgresql(),
            "127.0.0.1:" + settings.ports().kafka().clients(),
            progress::say);
    List<Difference> found =
        mend
            ? new Mending(settings, progress).run(() -> check.steady(CheckCommand::pause))
            : check.steady(CheckCommand::pause);
    found.forEach(each -> System.out.println(each.text()));
    System.out.println(
        found.isEmpty()
            ? "Everything agrees."
            : "What to do about each: docs/operations/runbook.md, \"What ./run check says\".");
    return found.isEmpty() ? ExitCodes.FINE : ExitCodes.REFUSED_OR_DOWN;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
