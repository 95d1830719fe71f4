package org.goldenthread.launcher.cli.operate;

import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.kafka.DeadLetter;
import org.goldenthread.launcher.kafka.DeadLetters;
import org.goldenthread.launcher.kafka.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "dead-letters",
    description = {
      "Lists the records that a service could not read or apply, with the reason: where each lies,"
          + " what it is about, which service, and what was decided.",
      "With the place of one it shows it whole; --send-again puts it on its topic as it came, once"
          + " the cause is mended; --drop leaves it aside for good. Both need --reason, which is"
          + " kept on the topic dead-letter-decisions."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is open, or what was asked for is done",
      "1:some are open",
      "2:the command line is wrong",
      "3:the system does not run, or there is no such record"
    })
public final class DeadLettersCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      arity = "0..1",
      paramLabel = "PLACE",
      description = "As the list says: outturn-submitted.dead-letter/0/12.")
  private @Nullable String place;

  @Option(names = "--send-again", description = "Puts it on its topic again.")
  private boolean sendAgain;

  @Option(names = "--drop", description = "Leaves it aside for good.")
  private boolean drop;

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept.")
  private @Nullable String reason;

  @Option(names = "--dry-run", description = "Says what would be done and does nothing.")
  private boolean dryRun;

  @Option(names = "--all", description = "Lists also those that were decided on.")
  private boolean all;

  @Override
  public Integer call() {
    boolean decides = sendAgain || drop;
    boolean whole = place != null && reason != null && !reason.isBlank();
    if ((sendAgain && drop) || (decides && !whole)) {
      System.err.println(
          "--send-again or --drop, one of them, with the PLACE of a record and a --reason.");
      return ExitCodes.USAGE;
    }
    DeadLetters letters =
        new DeadLetters("127.0.0.1:" + where.running().ports().kafka().clients(), System.out);
    return place == null ? list(letters) : one(letters, letters.at(place));
  }

  private int list(DeadLetters letters) {
    List<DeadLetter> found = letters.all();
    found.stream()
        .filter(letter -> all || letter.isOpen())
        .forEach(letter -> System.out.println(letter.line()));
    long open = found.stream().filter(DeadLetter::isOpen).count();
    System.err.printf("%d open, %d decided on.%n", open, found.size() - open);
    return open == 0 ? ExitCodes.FINE : ExitCodes.REFUSED_OR_DOWN;
  }

  private int one(DeadLetters letters, DeadLetter letter) {
    if (reason == null || !(sendAgain || drop)) {
      System.out.println(Topics.json(letter.letter()));
      return ExitCodes.FINE;
    }
    if (dryRun) {
      System.out.printf("Would be %s: %s%n", sendAgain ? "sent again" : "dropped", letter.line());
    } else if (sendAgain) {
      letters.sendAgain(letter, reason);
      System.out.printf("Sent to %s again.%n", letter.topic());
    } else {
      letters.drop(letter, reason);
      System.out.println("Dropped.");
    }
    return ExitCodes.FINE;
  }
}
