package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.launcher.ports.ServiceName.INDICATORS;
import static org.goldenthread.launcher.ports.ServiceName.OUTTURNS;
import static org.goldenthread.launcher.ports.ServiceName.SCORING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.Difference;
import org.goldenthread.launcher.check.SystemCheck;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.kafka.DeadLetter;
import org.goldenthread.launcher.kafka.DeadLetters;
import org.goldenthread.launcher.kafka.EventFilter;
import org.goldenthread.launcher.kafka.Lag;
import org.goldenthread.launcher.kafka.TopicList;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.mend.Mending;
import org.goldenthread.launcher.mend.RebuildReporting;
import org.goldenthread.launcher.mend.RebuildScoring;
import org.goldenthread.launcher.mend.Resend;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an operator asks on a bad day. The system gets worse from test to test, so nothing comes
 * after this.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(WholeSystem.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String POISONED = "outturn-submitted";

  private static final String DASHBOARD = "/api/v1/dashboards/corporate/2020-21-Q2?view=latest";

  private static GoldenThread system;

  @BeforeAll
  static void find(Running running) {
    system = running.system();
  }

  /** It may have been started again. */
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

  @ParameterizedTest
  @EnumSource
  @Order(3)
  void shouldMeasureInFewSeriesWhatOperatorsAreTold(ServiceName service) throws IOException {
    WatchedMetrics watched = WatchedMetrics.read();
    Client client = new Client(system);
    assertThat(client.get(service, "/api/v1/nothing").status()).isEqualTo(404);
    client.post(ServiceName.REPORTING, "/api/v1/publications/2020-21-Q2", "{}");

    String metrics = client.metrics(service);

    List<String> samples = WatchedMetrics.samples(metrics);
    assertThat(watched.table().stream().filter(line -> line.isOf(service)))
        .hasSizeGreaterThan(10)
        .filteredOn(line -> samples.stream().noneMatch(line::isSample))
        .isEmpty();
    assertThat(samples.stream().flatMap(WatchedMetrics::ours))
        .filteredOn(name -> !watched.knows(name))
        .isEmpty();
    assertThat(metrics.lines().filter(line -> !line.matches("(#|http).*"))).hasSizeLessThan(500);
  }

  @Test
  @Order(4)
  void shouldAddToTheReadModelWhatItLacksAndChangeNothingElse() {
    String before = dashboard();
    new Database(system.postgresql(), "reporting")
        .run(
            List.of(
                "alter table fact disable trigger user",
                "delete from fact where kind = 'SCORE' and key = 'PI.47'",
                "alter table fact enable trigger user"));
    assertThat(differences())
        .extracting(Difference::what)
        .contains("Not in the read model, and on the topic outturn-scored");

    new RebuildReporting(system.settings(), line -> {}).run();

    assertThat(differences()).isEmpty();
    assertThat(dashboard()).isEqualTo(before);
  }

  @Test
  @Order(5)
  @EnabledIfSystemProperty(named = "golden-thread.all", matches = "true")
  void shouldPutBackWhatTopicsHaveLost() throws Exception {
    String before = dashboard();
    lose("outturn-submitted", "outturn-scored");
    assertThat(differences())
        .extracting(Difference::what)
        .contains(
            "Accepted and not on the topic outturn-submitted",
            "In the read model, and not on the topic outturn-scored");

    new Mending(system.settings(), line -> {}).run(OperatingTest::differences);

    Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(differences()).isEmpty());
    assertThat(dashboard()).isEqualTo(before);
  }

  private static void lose(String... topics) throws ExecutionException, InterruptedException {
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", system.bootstrapServers()))) {
      Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
      admin
          .describeTopics(List.of(topics))
          .allTopicNames()
          .get()
          .forEach(
              (name, topic) ->
                  topic
                      .partitions()
                      .forEach(
                          it ->
                              all.put(
                                  new TopicPartition(name, it.partition()),
                                  RecordsToDelete.beforeOffset(-1))));
      admin.deleteRecords(all).all().get();
    }
  }

  @Test
  @Order(5)
  @EnabledIfSystemProperty(named = "golden-thread.all", matches = "true")
  void shouldBringBackWhatALostClusterHeld() {
    String before = dashboard();
    system.close();
    Folders.delete(new DataFolder(system.settings().data()).kafka());
    system = GoldenThread.start(again(system.settings()));
    assertThat(differences())
        .extracting(Difference::what)
        .contains("Accepted and not on the topic outturn-submitted");

    for (ServiceName service : List.of(INDICATORS, OUTTURNS, SCORING)) {
      assertThat(resend(service).run(false)).isPositive();
      assertThat(resend(service).run(true)).as("what is there is not sent again").isZero();
    }
    new RebuildScoring(system.settings(), line -> {}).run();

    Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(differences()).isEmpty());
    assertThat(dashboard()).isEqualTo(before);

    shouldShow(91);
    assertThat(differences()).isEmpty();
  }

  /** A figure sent now is on the dashboard soon. */
  private static void shouldShow(int value) {
    assertThat(
            new Client(system)
                .post(
                    OUTTURNS,
                    "/api/v1/outturns",
                    """
                    {"ref": "PI.47", "quarter": "2020-21-Q2", "value": %d, "status": "FINAL",
                     "revisionReason": "Counted again"}
                    """
                        .formatted(value))
                .status())
        .isLessThan(300);
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(dashboard()).contains("\"display\":\"%d%%\"".formatted(value)));
  }

  private static Resend resend(ServiceName service) {
    return new Resend(system.settings(), service, line -> {});
  }

  private static Settings again(Settings settings) {
    return new Settings(settings.root(), settings.data(), settings.ports(), false, false);
  }

  private static String dashboard() {
    return new Client(system).get(ServiceName.REPORTING, DASHBOARD).text();
  }

  @Test
  @Order(6)
  void shouldKeepWhatWasDecidedOnADeadLetter() {
    new TopicProbe(system.bootstrapServers()).send(POISONED, "PI.47", new byte[] {'{'});
    shouldShow(77);
    Awaitility.await().atMost(PATIENCE).until(() -> open().size() == 2);
    assertThat(open())
        .extracting(DeadLetter::line)
        .anyMatch(it -> it.contains("  scoring-service  "))
        .anyMatch(it -> it.contains("  reporting-service  "));
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
  @Order(7)
  void shouldNameWhatWasAcceptedAndIsOnNoTopic() {
    losesAnEvent();

    assertThat(differences())
        .filteredOn(it -> it.what().equals("Accepted and not on the topic outturn-submitted"))
        .singleElement()
        .satisfies(it -> assertThat(it.subjects()).containsExactly("PI.47 2020-21-Q2 revision 99"));
  }

  private static void losesAnEvent() {
    new Database(system.postgresql(), "outturns")
        .run(
            List.of(
                """
                insert into outturn_revision
                  (subject, quarter, revision, document, findings, recorded_at, recorded_by, status)
                select subject, quarter, 99, document, findings, now(), 'a test', status
                from outturn_revision where subject = 'PI.47' and quarter = '2020-21-Q2' limit 1
                """));
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
