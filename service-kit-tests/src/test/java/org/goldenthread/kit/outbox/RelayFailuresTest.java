package org.goldenthread.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.goldenthread.kit.sql.DatabaseGauges;
import org.goldenthread.kit.time.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What may go wrong between a commit and its topic, on a real database and a real broker. */
class RelayFailuresTest {

  @RegisterExtension private static final RelayFixture REAL = new RelayFixture();

  @BeforeEach
  void empty() throws SQLException {
    REAL.execute("truncate outbox, outbox_refused, outbox_lease");
  }

  @Test
  void shouldPublishMoreThanABatchOnceAndInOrder() throws Exception {
    REAL.makeTopic("many");
    REAL.append("many", 1, 1_234);

    REAL.publishAll(REAL.instance("many"));

    assertThat(REAL.published("many", 1_234)).isEqualTo(numbers(1, 1_234));
  }

  @Test
  void shouldDeleteWhatOthersFollowOnceItIsOldAndNothingYounger() throws Exception {
    REAL.append("followed", 1, 3);
    REAL.execute(
        "update outbox set appended = now() - interval '2 hours'"
            + " where seq < (select max(seq) from outbox)");

    new FollowedOutbox(REAL.database).drop(Duration.ofHours(1));

    assertThat(REAL.count("outbox")).isEqualTo(1);
  }

  @Test
  void shouldDeleteNothingThatTheServiceItselfIsToPublish() {
    OutboxSettings both = RelayFixture.settings(Map.of("goldenthread.outbox.drop-after", "1h"));
    FollowedOutbox outbox = new FollowedOutbox(REAL.database);

    assertThatThrownBy(() -> outbox.start(new StartupEvent(), both, new Background()))
        .hasMessageContaining("goldenthread.outbox.relay=false");
  }

  @Test
  void shouldKeepTheOrderWhileTheBrokerIsAway() throws Exception {
    REAL.makeTopic("away");
    OutboxPublishing instance = REAL.instance("away");
    REAL.append("away", 1, 3);
    REAL.publishAll(instance);

    REAL.kafka.close();
    REAL.append("away", 4, 4);
    int failuresBefore = REAL.failures.get();
    FutureTask<Void> publishing =
        new FutureTask<>(
            () -> {
              REAL.publishAll(instance);
              return null;
            });
    Thread.ofPlatform().daemon().start(publishing);
    await().atMost(Duration.ofMinutes(1)).until(() -> REAL.failures.get() > failuresBefore);
    REAL.append("away", 5, 600);
    REAL.kafka.start();

    publishing.get(1, TimeUnit.MINUTES);
    assertThat(REAL.published("away", 600)).isEqualTo(numbers(1, 600));
  }

  @Test
  void shouldSetAsideWhatTheBrokerWillNotTakeAndGoOn() throws Exception {
    REAL.makeTopic("refused");
    REAL.append("refused", 1, 2);
    REAL.appendLarge("refused", 2_000_000);
    REAL.append("refused", 3, 4);

    REAL.publishAll(REAL.instance("refused"));

    assertThat(REAL.published("refused", 4)).isEqualTo(numbers(1, 4));
    assertThat(REAL.count("outbox_refused where reason like '%2000%bytes%'")).isEqualTo(1);
  }

  @Test
  void shouldPublishNothingOfAnInstanceThatAnotherTookOverFrom() throws Exception {
    REAL.makeTopic("fenced");
    REAL.append("fenced", 1, 2);
    EventTransactions hanging = REAL.broker("fenced");
    hanging.begin();
    List<OutboxTable.Row> inHand = read();

    REAL.publishAll(REAL.instance("fenced"));
    REAL.append("fenced", 3, 3);
    assertThatThrownBy(() -> hanging.send(inHand)).isInstanceOf(RuntimeException.class);
    REAL.publishAll(REAL.instance("other"));

    assertThat(REAL.published("fenced", 3)).isEqualTo(numbers(1, 3));
  }

  @Test
  void shouldLetAnotherInstanceLeadWithinSecondsAfterTheLeaderHung() throws Exception {
    REAL.makeTopic("hung");
    REAL.append("hung", 1, 1);
    REAL.publishAll(REAL.instance("hung"));

    REAL.append("hung", 2, 2);
    OutboxPublishing second = REAL.instance("hung");
    await().atMost(Duration.ofSeconds(10)).until(() -> emptyAfter(second));

    assertThat(REAL.published("hung", 2)).isEqualTo(numbers(1, 2));
  }

  @Test
  void shouldLetAnotherInstanceLeadAtOnceAfterTheLeaderEnded() throws Exception {
    REAL.makeTopic("ended");
    OutboxPublishing first = REAL.instance("ended");
    REAL.append("ended", 1, 1);
    REAL.publishAll(first);
    try (Connection connection = REAL.database.getConnection()) {
      first.end(connection);
    }
    REAL.append("ended", 2, 2);

    assertThat(emptyAfter(REAL.instance("ended"))).isTrue();
  }

  @Test
  void shouldBoundABatchByItsBytes() throws Exception {
    for (int event = 0; event < 5; event++) {
      REAL.appendLarge("bytes", 400_000);
    }

    assertThat(read()).hasSize(3);
  }

  @Test
  void shouldPublishOnAfterItsThreadEnded() throws Exception {
    REAL.makeTopic("error");
    REAL.append("error", 1, 2);
    AtomicInteger errors = new AtomicInteger(2);
    OutboxRelay relay =
        new OutboxRelay(
            REAL.failing(errors), REAL.table(), REAL.settings(), REAL.producers("error"));
    relay.start(new StartupEvent());

    assertThat(REAL.published("error", 2)).isEqualTo(numbers(1, 2));
    assertThat(errors).hasNegativeValue();
    relay.stop(new ShutdownEvent());
  }

  @Test
  void shouldNotBeReadyWhileTheOldestEventWaitsForTooLong() throws Exception {
    OutboxBacklog backlog = new OutboxBacklog(new DatabaseGauges(REAL.database), REAL.settings());
    assertThat(backlog.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);

    REAL.append("waiting", 1, 1);
    REAL.execute("update outbox set appended = now() - interval '31 seconds'");

    assertThat(backlog.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
  }

  private static boolean emptyAfter(OutboxPublishing instance) throws SQLException {
    try (Connection connection = REAL.database.getConnection()) {
      instance.once(connection);
    }
    return REAL.count("outbox") == 0;
  }

  private static List<OutboxTable.Row> read() throws SQLException {
    try (Connection connection = REAL.database.getConnection()) {
      return REAL.table().oldest(connection, 0, 500);
    }
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }
}
