package org.goldenthread.launcher.cli.operate;

import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.mend.Erasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "erase",
    description = {
      "Removes for good what a suppression or withdrawal hides of a figure: from the history, what"
          + " was worked out or found with it, topics, the read model and stores. That it was"
          + " there, who sent it and when stays, with who erased it, when and why.",
      "The figure must be suppressed or withdrawn first. While it runs, for minutes, nothing is"
          + " scored, and for some seconds submissions wait and pages are away. After an"
          + " interruption, run it again."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is erased, or would be",
      "2:the command line is wrong",
      "3:it could not be done; the message says what to do"
    })
public final class EraseCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(index = "0", paramLabel = "REF", description = "The indicator's reference.")
  private String ref = "";

  @Parameters(
      index = "1",
      paramLabel = "QUARTER",
      description = "In which the figure's period ends: 2020-21-Q2.")
  private String quarter = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "WORDS",
      description = "Why; everybody reads it in the figure's place.")
  private String reason = "";

  @Option(names = "--dry-run", description = "Counts what would be erased and does nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    Erasure erasure = new Erasure(where.running(), System.out::println);
    if (dryRun) {
      System.out.printf("%,d revisions would be erased.%n", erasure.erasable(ref, quarter));
    } else {
      long erased = erasure.run(ref, quarter, System.getProperty("user.name"), reason);
      System.out.printf(
          "%,d revisions are erased. Kafka deletes the old files within ten minutes. Delete backups"
              + " made before.%n",
          erased);
    }
    List<String> publications = erasure.publications(ref, quarter);
    if (!publications.isEmpty()) {
      System.out.printf("Its files stay as they were published: %s%n", publications);
    }
    return ExitCodes.FINE;
  }
}
