package org.goldenthread.launcher.cli.operate;

import java.util.concurrent.Callable;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.mend.Resend;
import org.goldenthread.launcher.ports.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "resend",
    description = {
      "Puts on a service's topics what they have lost, for a new or lost cluster: every event that"
          + " reporting-service keeps and that is not there, word for word. Consumers pass over"
          + " what they have; run it again, and nothing is sent.",
      "After a lost cluster: resend indicators, outturns and scoring, then ./run rebuild scoring,"
          + " then ./run check."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is there again, or was",
      "2:the command line is wrong",
      "3:it could not be done; the message says why"
    })
public final class ResendCommand implements Callable<Integer> {

  /** Whose topics the read model keeps. */
  enum Whose {
    indicators(ServiceName.INDICATORS),
    outturns(ServiceName.OUTTURNS),
    scoring(ServiceName.SCORING);

    private final ServiceName service;

    Whose(ServiceName service) {
      this.service = service;
    }
  }

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "SERVICE", description = "${COMPLETION-CANDIDATES}.")
  private Whose whose = Whose.outturns;

  @Option(names = "--dry-run", description = "Counts what would be sent and does nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    long sent = new Resend(where.running(), whose.service, System.out::println).run(dryRun);
    System.out.printf("%,d events %s.%n", sent, dryRun ? "would be sent" : "were sent");
    return ExitCodes.FINE;
  }
}
