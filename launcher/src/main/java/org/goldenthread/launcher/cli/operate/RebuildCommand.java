package org.goldenthread.launcher.cli.operate;

import java.util.concurrent.Callable;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.mend.RebuildReporting;
import org.goldenthread.launcher.mend.RebuildScoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "rebuild",
    description = {
      "Makes again what a service derives from the topics.",
      "reporting: reads every topic again beside the running service, adds what the read model"
          + " lacks and switches over; readers notice nothing. scoring: makes its stores again and"
          + " works every result out; those that differ are told as the next revision. Meanwhile"
          + " nothing is scored; submissions are taken. Again after an interruption, it begins"
          + " anew."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is made again, or would be",
      "2:the command line is wrong",
      "3:it could not be done; the message says what to do"
    })
public final class RebuildCommand implements Callable<Integer> {

  /** What can be made again. */
  enum What {
    reporting,
    scoring
  }

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "SERVICE", description = "${COMPLETION-CANDIDATES}.")
  private What what = What.reporting;

  @Option(names = "--dry-run", description = "Says what would be done and does nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    Settings settings = where.running();
    Progress progress = System.out::println;
    if (what == What.scoring) {
      scoring(new RebuildScoring(settings, progress));
    } else {
      reporting(new RebuildReporting(settings, progress));
    }
    return ExitCodes.FINE;
  }

  private void scoring(RebuildScoring rebuild) {
    if (dryRun) {
      System.out.println(rebuild.plan());
    } else {
      rebuild.run();
      System.out.println("Every result is worked out again. ./run check compares.");
    }
  }

  private void reporting(RebuildReporting rebuild) {
    if (dryRun) {
      System.out.println(rebuild.plan());
    } else {
      System.out.printf(
          "The read model is made again; %,d events were added to it meanwhile. ./run check"
              + " compares.%n",
          rebuild.run());
    }
  }
}
