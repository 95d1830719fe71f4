package org.goldenthread.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.fixture.Sql;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxTest {

  private static final Instant NOON = Instant.parse("2020-11-21T12:00:00Z");
  private static final String TOPIC = Topic.DIRECTORATE_CHANGED.topicName();

  @Inject Outbox outbox;
  @Inject Sql sql;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void shouldPublishACommittedEventAsACloudEvent() {
    append("CS", 1);

    ConsumerRecord<String, byte[]> record = probe().awaitKey(TOPIC, "CS", 1).getFirst();

    assertThat(EventJson.read(record.value(), DirectorateChanged.class)).isEqualTo(event("CS", 1));
    assertThat(record.timestamp()).isEqualTo(NOON.toEpochMilli());
    assertThat(TopicProbe.headers(record))
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", "org.goldenthread.directorate-changed.v1")
        .containsEntry("ce_source", "urn:golden-thread:kit-test")
        .containsEntry("ce_dataschema", "urn:golden-thread:schema:directorate-changed:v1")
        .containsEntry("ce_subject", "CS")
        .containsEntry("ce_time", "2020-11-21T12:00:00Z")
        .containsEntry("content-type", "application/json")
        .containsKey("ce_id");
  }

  @Test
  void shouldLetARecordSayWhichRequestItComesOf() {
    Span request = GlobalOpenTelemetry.getTracer("test").spanBuilder("request").startSpan();
    try (Scope _ = request.makeCurrent()) {
      append("TRACED", 1);
    }
    append("TRACED", 2);

    List<ConsumerRecord<String, byte[]>> records = probe().awaitKey(TOPIC, "TRACED", 2);
    assertThat(TopicProbe.headers(records.getFirst()).get("traceparent"))
        .startsWith("00-%s-".formatted(request.getSpanContext().getTraceId()))
        .doesNotContain(request.getSpanContext().getSpanId());
    assertThat(TopicProbe.headers(records.getLast())).doesNotContainKey("traceparent");
  }

  @Test
  void shouldPublishManyEventsInTheOrderInWhichTheyWereAppended() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.appendAll(
                    IntStream.rangeClosed(1, 300)
                        .mapToObj(
                            it ->
                                new Outbox.Entry(
                                    Topic.DIRECTORATE_CHANGED, "MANY", event("MANY", it), NOON))
                        .toList()));

    assertThat(probe().awaitKey(TOPIC, "MANY", 300))
        .extracting(it -> EventJson.read(it.value(), DirectorateChanged.class).revision())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 300).boxed().toList());
  }

  @Test
  void shouldPublishNothingOfATransactionThatDidNotCommit() {
    QuarkusTransaction.begin();
    outbox.append(Topic.DIRECTORATE_CHANGED, "ROLLED", event("ROLLED", 1), NOON);
    QuarkusTransaction.rollback();
    append("ROLLED", 2);

    assertThat(probe().awaitKey(TOPIC, "ROLLED", 1))
        .extracting(it -> EventJson.read(it.value(), DirectorateChanged.class).revision())
        .containsExactly(2L);
  }

  @Test
  void shouldPublishTheEventsOfAKeyInTheOrderOfTheirCommits() {
    LongStream.rangeClosed(1, 50).forEach(revision -> append("ASC", revision));

    List<Long> revisions =
        probe().awaitKey(TOPIC, "ASC", 50).stream()
            .map(record -> EventJson.read(record.value(), DirectorateChanged.class).revision())
            .toList();

    assertThat(revisions).isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  void shouldDeleteWhatTheBrokerHas() {
    append("GONE", 1);

    await().untilAsserted(() -> assertThat(sql.number("select count(*) from outbox")).isZero());
  }

  @Test
  void shouldRefuseAnEventThatTheBrokerWouldNotTake() {
    DirectorateChanged large =
        new DirectorateChanged("LARGE", 1, List.of(), null, null, NOON, "x".repeat(1_000_000));

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(Topic.DIRECTORATE_CHANGED, "LARGE", large, NOON)))
        .isInstanceOf(EventTooLargeException.class)
        .hasMessageContaining("LARGE")
        .hasMessageContaining("983040");
    assertThat(sql.number("select count(*) from outbox where aggregateid = 'LARGE'")).isZero();
  }

  private void append(String code, long revision) {
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(Topic.DIRECTORATE_CHANGED, code, event(code, revision), NOON));
  }

  private TopicProbe probe() {
    return new TopicProbe(bootstrapServers);
  }

  private static DirectorateChanged event(String code, long revision) {
    return new DirectorateChanged(code, revision, List.of(), null, null, NOON, "test");
  }
}
