package org.goldenthread.launcher.cli;

import java.util.concurrent.Callable;
import org.goldenthread.launcher.kafka.TopicList;
import org.goldenthread.launcher.kafka.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "events",
    description = {
      "Shows the events of a topic as they come: time, key, type and JSON, one line each.",
      "It waits for new ones; --from-beginning shows first those that are there already. Without a"
          + " topic it lists the published topics. Ctrl-C ends it."
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

  @Option(
      names = "--all",
      description = "Lists also the topics that the services keep for themselves.")
  private boolean all;

  @Override
  public Integer call() {
    Topics topics =
        new Topics("127.0.0.1:" + where.running().ports().kafka().clients(), System.out);
    TopicList names = new TopicList(topics.names());
    if (topic == null) {
      System.out.print(names.text(all));
      return ExitCodes.FINE;
    }
    if (!names.contains(topic)) {
      System.err.printf("There is no topic %s.%n%s", topic, names.text(true));
      return ExitCodes.USAGE;
    }
    System.err.println(waiting(topic, fromBeginning));
    topics.show(topic, fromBeginning);
    return ExitCodes.FINE;
  }

  /** Nothing may come for hours, and then the screen says nothing else. */
  static String waiting(String topic, boolean fromBeginning) {
    return fromBeginning
        ? "Shows what %s holds, then waits for new events. Ctrl-C ends it.".formatted(topic)
        : "Waits for new events of %s; --from-beginning shows those before. Ctrl-C ends it."
            .formatted(topic);
  }
}
