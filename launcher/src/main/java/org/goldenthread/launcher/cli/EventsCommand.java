package org.goldenthread.launcher.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "events",
    description = {
      "Shows the events of a topic as they come: time, key, type and JSON, one line each.",
      "Without a topic it lists the topics. Ctrl-C ends it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the topics are listed",
      "2:there is no such topic, or the command line is wrong",
      "3:the system does not run",
      "130:ended by Ctrl-C"
    })
final class EventsCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "For example outturn-submitted or outturn-scored.")
  private @Nullable String topic;

  @Option(names = "--from-beginning", description = "Shows first what the topic holds already.")
  private boolean fromBeginning;

  @Override
  public Integer call() {
    Topics topics =
        new Topics("127.0.0.1:" + where.running().ports().kafka().clients(), System.out);
    Set<String> names = topics.names();
    if (topic == null) {
      names.forEach(System.out::println);
      return ExitCodes.FINE;
    }
    if (!names.contains(topic)) {
      System.err.printf(
          "There is no topic %s. There are:%n  %s%n", topic, String.join("\n  ", names));
      return ExitCodes.USAGE;
    }
    topics.show(topic, fromBeginning);
    return ExitCodes.FINE;
  }
}
