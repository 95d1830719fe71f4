package org.goldenthread.launcher.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenthread.launcher.kafka.DeadLetter;
import org.goldenthread.launcher.kafka.DeadLetters;
import org.goldenthread.launcher.kafka.TopicList;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.postgres.PostgresServer;
import org.goldenthread.launcher.process.CannotStart;

/**
 * Compares what outturns-service has taken, what the topics tell, what scoring made of it and what
 * reporting-service keeps. It only reads, and can be asked while people work: what is on its way
 * then differs for a moment, which is why {@link #steady} looks twice.
 */
public final class SystemCheck {

  private static final String SCORES = "outturn-scored";
  private static final String WAITING =
      "select aggregateid, '', seq from outbox where appended < now() - interval '10 seconds'";
  private static final String REFUSED = "select aggregateid, '', seq from outbox_refused";
  private static final String SHOWN_SCORES =
      "select key, quarter, revision from fact where kind = 'SCORE'";

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
    return differences();
  }

  private List<Difference> differences() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String database : List.of("indicators", "outturns", "reporting")) {
      found.put(
          "Waits in the outbox of %s for more than 10 s".formatted(database),
          words(rows(database, WAITING)));
      found.put("The broker will never take, of " + database, words(rows(database, REFUSED)));
    }
    for (Statement statement : Statement.values()) {
      progress.accept("Comparing " + statement.topic());
      compare(statement, found);
    }
    progress.accept("Comparing scores");
    compareScores(found);
    found.put("Set aside, and nobody has decided on it", openDeadLetters());
    return found.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(each -> new Difference(each.getKey(), each.getValue()))
        .toList();
  }

  private void compare(Statement statement, Map<String, Set<String>> found) {
    String topic = statement.topic();
    Told told = told(topic);
    Set<Version> taken = rows("outturns", statement.revisions());
    Set<Version> shown = rows("reporting", statement.facts());
    found.put("Accepted and not on the topic " + topic, missing(taken, told.versions()));
    found.put("Never accepted, and on the topic " + topic, missing(told.versions(), taken));
    found.put("Out of order on the topic " + topic, told.outOfOrder());
    found.put("Not in the read model, and on the topic " + topic, missing(told.versions(), shown));
  }

  private void compareScores(Map<String, Set<String>> found) {
    Told scores = told(SCORES);
    Map<String, Long> outturns = told(Statement.OUTTURN.topic()).latest();
    Set<String> stale =
        scores.follows().entrySet().stream()
            .filter(score -> score.getValue() < outturns.getOrDefault(score.getKey(), 0L))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    found.put("Scored for an earlier outturn than the last", stale);
    found.put(
        "Not in the read model, and on the topic " + SCORES,
        missing(scores.versions(), rows("reporting", SHOWN_SCORES)));
  }

  private Set<String> openDeadLetters() {
    return deadLetters.all().stream()
        .filter(DeadLetter::isOpen)
        .map(DeadLetter::id)
        .collect(Collectors.toSet());
  }

  private Told told(String topic) {
    Told told = new Told();
    if (new TopicList(topics.names()).contains(topic)) {
      topics.readAll(List.of(topic), told::take);
    }
    return told;
  }

  private Set<Version> rows(String database, String sql) {
    String url = databases.jdbcUrl(database);
    Set<Version> rows = new HashSet<>();
    try (Connection connection =
            DriverManager.getConnection(url, databases.superuser(), databases.superuserPassword());
        var statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(new Version(found.getString(1), found.getString(2), found.getLong(3)));
      }
      return rows;
    } catch (SQLException e) {
      throw new CannotStart(
          "The database %s does not answer: %s".formatted(database, e.getMessage()), e);
    }
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
