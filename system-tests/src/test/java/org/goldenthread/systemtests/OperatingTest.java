package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.check.Difference;
import org.goldenthread.launcher.check.SystemCheck;
import org.goldenthread.launcher.kafka.DeadLetter;
import org.goldenthread.launcher.kafka.DeadLetters;
import org.goldenthread.launcher.kafka.EventFilter;
import org.goldenthread.launcher.kafka.Lag;
import org.goldenthread.launcher.kafka.TopicList;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What an operator asks on a bad day, of a system of its own, which gets worse from test to test.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String POISONED = "outturn-submitted";

  private static GoldenThread system;

  @BeforeAll
  static void start() {
    system = GoldenThread.start(WholeSystem.settings("operated"));
    assertThat(WholeSystem.load(system).refused()).isEmpty();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  void shouldFindNothingWrongWithASoundSystem() {
    Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(differences()).isEmpty());
  }

  @Test
  @Order(2)
  void shouldFollowAnIndicatorThroughAllTopics() {
    EventFilter filter =
        new EventFilter(
            Optional.of("PI.47"),
            Optional.empty(),
            Optional.empty(),
            Map.of("quarter", "2020-21-Q2"));

    String shown = shown(filter);

    assertThat(shown.lines())
        .anyMatch(line -> line.startsWith("{\"topic\":\"outturn-submitted\""))
        .anyMatch(line -> line.startsWith("{\"topic\":\"outturn-scored\""))
        .allMatch(line -> line.contains("\"quarter\":\"2020-21-Q2\""));
  }

  @Test
  @Order(3)
  void shouldTellHowFarEachConsumerIsBehind() {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Lag.of(system.bootstrapServers()))
                    .contains(new Lag("reporting-service", "outturn-submitted", 0)));
  }

  @Test
  @Order(4)
  void shouldKeepWhatWasDecidedOnADeadLetter() {
    new TopicProbe(system.bootstrapServers()).send(POISONED, "PI.47", new byte[] {'{'});
    Awaitility.await().atMost(PATIENCE).until(() -> open().size() == 2);
    assertThat(differences())
        .extracting(Difference::what)
        .anyMatch(it -> it.startsWith("Set aside"));

    letters().drop(open().getFirst(), "A test of the supplier");
    letters().sendAgain(open().getFirst(), "The supplier says that it is mended");

    assertThat(letters().all())
        .extracting(DeadLetter::decision)
        .anyMatch(it -> it.startsWith("dropped") && it.endsWith("A test of the supplier"))
        .anyMatch(it -> it.startsWith("sent again"));
    Awaitility.await("both say again that it cannot be read")
        .atMost(PATIENCE)
        .until(() -> open().size() == 2);
  }

  @Test
  @Order(5)
  void shouldNameWhatWasAcceptedAndIsOnNoTopic() throws SQLException {
    losesAnEvent();

    assertThat(differences())
        .filteredOn(it -> it.what().equals("Accepted and not on the topic outturn-submitted"))
        .singleElement()
        .satisfies(it -> assertThat(it.subjects()).containsExactly("PI.47 2020-21-Q2 revision 99"));
  }

  private static void losesAnEvent() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                system.postgresql().jdbcUrl("outturns"),
                system.postgresql().superuser(),
                system.postgresql().superuserPassword());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into outturn_revision
            (subject, quarter, revision, document, findings, recorded_at, recorded_by, status)
          select subject, quarter, 99, document, findings, now(), 'a test', status
          from outturn_revision where subject = 'PI.47' and quarter = '2020-21-Q2' limit 1
          """);
    }
  }

  private static List<Difference> differences() {
    return new SystemCheck(system.postgresql(), system.bootstrapServers(), line -> {})
        .steady(() -> {});
  }

  private static DeadLetters letters() {
    return new DeadLetters(system.bootstrapServers(), System.out);
  }

  private static List<DeadLetter> open() {
    return letters().all().stream().filter(DeadLetter::isOpen).toList();
  }

  private static String shown(EventFilter filter) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Topics topics = new Topics(system.bootstrapServers(), out);
    List<String> published = new TopicList(topics.names()).published();
    topics.show(new Topics.Wanted(published, filter, true, true, true));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
