package org.goldenthread.launcher.cli.operate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.kafka.EventFilter;
import org.goldenthread.launcher.kafka.Lag;
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
      "Shows the events of topics as they come: time, key, type and JSON, one line each.",
      "It waits for new ones; --from-beginning shows first those that are there already. Without a"
          + " topic it lists the published topics; --key REF alone follows one indicator through"
          + " all of them, from its submission to its score. Ctrl-C ends it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the topics are listed, or all until now was shown",
      "2:there is no such topic, or the command line is wrong",
      "3:the system does not run",
      "130:ended by Ctrl-C"
    })
public final class EventsCommand implements Callable<Integer> {

  private static final Duration COUNTED = Duration.ofSeconds(10);

  @Mixin private Where where = new Where();

  @Parameters(
      arity = "0..*",
      paramLabel = "TOPIC",
      description = "For example outturn-submitted or outturn-scored; all of them with --key.")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--from-beginning", description = "Shows first what the topic holds already.")
  private boolean fromBeginning;

  @Option(names = "--until-now", description = "Ends where the topic ends now, and does not wait.")
  private boolean untilNow;

  @Option(
      names = "--key",
      paramLabel = "REF",
      description =
          "Only what is about this reference or code, through every topic if none is named.")
  private @Nullable String key;

  @Option(names = "--type", paramLabel = "PART", description = "Only types that hold this.")
  private @Nullable String type;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only what came since then: 2026-03-01T02:00:00Z.")
  private @Nullable Instant since;

  @Option(
      names = "--where",
      paramLabel = "FIELD=VALUE",
      description =
          "Only events whose field says this: quarter=2020-21-Q2, inputs.policyRevision=2.")
  private Map<String, String> fields = new TreeMap<>();

  @Option(names = "--json", description = "Each event as one JSON object with its headers.")
  private boolean json;

  @Option(names = "--lag", description = "Shows how far each consumer is behind, and ends.")
  private boolean lag;

  @Option(
      names = "--rates",
      description = "Counts for ten seconds the events a second that come to each topic, and ends.")
  private boolean rates;

  @Option(
      names = "--all",
      description = "Lists also the topics that the services keep for themselves.")
  private boolean all;

  @Override
  public Integer call() {
    String broker = "127.0.0.1:" + where.running().ports().kafka().clients();
    if (lag) {
      for (Lag each : Lag.of(broker)) {
        System.out.printf("%-20s  %-28s  %8d%n", each.consumer(), each.topic(), each.events());
      }
      return ExitCodes.FINE;
    }
    Topics topics = new Topics(broker, System.out);
    TopicList names = new TopicList(topics.names());
    if (wanted.isEmpty() && key == null && !rates) {
      System.out.print(names.text(all));
      return ExitCodes.FINE;
    }
    return show(topics, names);
  }

  private int show(Topics topics, TopicList names) {
    List<String> shown = wanted.isEmpty() ? names.published() : wanted;
    for (String topic : shown) {
      if (!names.contains(topic)) {
        System.err.printf("There is no topic %s.%n%s", topic, names.text(true));
        return ExitCodes.USAGE;
      }
    }
    return rates ? showRates(topics, shown) : showEvents(topics, shown);
  }

  private static int showRates(Topics topics, List<String> shown) {
    topics
        .rates(shown, COUNTED)
        .forEach((topic, rate) -> System.out.printf("%-28s  %8.1f%n", topic, rate));
    return ExitCodes.FINE;
  }

  private int showEvents(Topics topics, List<String> shown) {
    boolean first = fromBeginning || untilNow || since != null;
    if (!untilNow) {
      System.err.println(waiting(String.join(", ", shown), first));
    }
    topics.show(new Topics.Wanted(shown, filter(), first, untilNow, json));
    return ExitCodes.FINE;
  }

  private EventFilter filter() {
    return new EventFilter(
        Optional.ofNullable(key), Optional.ofNullable(type), Optional.ofNullable(since), fields);
  }

  /** Nothing may come for hours, and then the screen says nothing else. */
  static String waiting(String topic, boolean fromBeginning) {
    return fromBeginning
        ? "Shows what %s holds, then waits for new events. Ctrl-C ends it.".formatted(topic)
        : "Waits for new events of %s; --from-beginning shows those before. Ctrl-C ends it."
            .formatted(topic);
  }
}
