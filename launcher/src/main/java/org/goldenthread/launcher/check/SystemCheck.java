package org.goldenthread.launcher.check;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenthread.launcher.kafka.DeadLetter;
import org.goldenthread.launcher.kafka.DeadLetters;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;
import org.goldenthread.launcher.postgres.PostgresServer;

/**
 * Compares what the services have taken, what the topics tell, what scoring made of it and keeps in
 * its stores, and what reporting-service keeps. It only reads, and can be asked while people work:
 * what is on its way then differs for a moment, which is why {@link #steady} looks twice.
 */
public final class SystemCheck {

  private static final String WAITING =
      "select aggregateid, '', seq from outbox where appended < now() - interval '10 seconds'";
  private static final String REFUSED = "select aggregateid, '', seq from outbox_refused";

  private final PostgresServer databases;
  private final Topics topics;
  private final DeadLetters deadLetters;
  private final Consumer<String> progress;

  /** A check of the system that these belong to, which says what it looks at. */
  public SystemCheck(PostgresServer databases, String bootstrapServers, Consumer<String> progress) {
    this.databases = databases;
    this.topics = new Topics(bootstrapServers, System.out);
    this.deadLetters = new DeadLetters(bootstrapServers, System.out);
    this.progress = progress;
  }

  /** What differs now and did a moment before, so that nothing counts that was on its way. */
  public List<Difference> steady(Runnable pause) {
    List<Difference> before = differences();
    if (before.isEmpty()) {
      return before;
    }
    progress.accept("Something differs; looking again.");
    pause.run();
    return differences().stream().flatMap(now -> now.since(before).stream()).toList();
  }

  private List<Difference> differences() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String database : List.of("indicators", "outturns", "reporting")) {
      found.put(
          "Waits in the outbox of %s for more than 10 s".formatted(database),
          words(rows(database, WAITING)));
      found.put("The broker will never take, of " + database, words(rows(database, REFUSED)));
    }
    compareTopics(found);
    found.put("Set aside, and nobody has decided on it", openDeadLetters());
    return found.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(each -> new Difference(each.getKey(), each.getValue()))
        .toList();
  }

  private void compareTopics(Map<String, Set<String>> found) {
    Set<String> names = topics.names();
    Map<EventTopic, Told> told = new EnumMap<>(EventTopic.class);
    for (EventTopic topic : EventTopic.values()) {
      progress.accept("Comparing " + topic.topic());
      told.put(topic, told(topic, names));
      compare(topic, told.get(topic), found);
    }
    progress.accept("Comparing scores");
    compareScores(told, found);
    new ScoringStores(topics, names).compare(told, found);
  }

  private void compare(EventTopic topic, Told told, Map<String, Set<String>> found) {
    Set<Version> shown = rows("reporting", topic.facts());
    topic
        .revisions()
        .map(revisions -> rows(topic.service().id(), revisions))
        .ifPresent(taken -> compareTaken(topic, taken, told, found));
    if (topic.service() == ServiceName.SCORING) {
      found.put(
          Difference.RESULT_NOT_ON_TOPIC + topic.topic(),
          missing(expected(topic, shown), told.versions()));
    }
    found.put("Out of order on the topic " + topic.topic(), told.outOfOrder());
    found.put(
        "Not in the read model, and on the topic " + topic.topic(),
        missing(told.versions(), shown));
  }

  private static void compareTaken(
      EventTopic topic, Set<Version> taken, Told told, Map<String, Set<String>> found) {
    found.put(
        Difference.NOT_ON_TOPIC + topic.topic(), missing(expected(topic, taken), told.versions()));
    found.put("Never accepted, and on the topic " + topic.topic(), missing(told.versions(), taken));
  }

  /** What must be on the topic of all that was told: the broker forgets what is replaced. */
  private static Set<Version> expected(EventTopic topic, Set<Version> all) {
    return topic.isCompacted() ? Version.latest(all) : all;
  }

  private static void compareScores(Map<EventTopic, Told> told, Map<String, Set<String>> found) {
    Map<String, Long> scored = requireNonNull(told.get(EventTopic.SCORE)).follows();
    found.put(
        "Scored for an earlier outturn than the last",
        requireNonNull(told.get(EventTopic.OUTTURN)).latest().entrySet().stream()
            .filter(outturn -> scored.getOrDefault(outturn.getKey(), 0L) < outturn.getValue())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  private Set<String> openDeadLetters() {
    return deadLetters.all().stream()
        .filter(DeadLetter::isOpen)
        .map(DeadLetter::id)
        .collect(Collectors.toSet());
  }

  private Told told(EventTopic topic, Set<String> names) {
    Told told = new Told(topic);
    if (names.contains(topic.topic())) {
      topics.readAll(List.of(topic.topic()), told::take);
    }
    return told;
  }

  private Set<Version> rows(String database, String sql) {
    return new HashSet<>(
        new Database(databases, database)
            .all(sql, row -> new Version(row.getString(1), row.getString(2), row.getLong(3))));
  }

  private static Set<String> missing(Set<Version> these, Set<Version> in) {
    Set<Version> left = new HashSet<>(these);
    left.removeAll(in);
    return words(left);
  }

  private static Set<String> words(Set<Version> versions) {
    return versions.stream().map(Version::toString).collect(Collectors.toSet());
  }
}
