package org.goldenthread.scoring.chart.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.score.rest.ScoringProbe;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ControlChartsApiTest {

  private static final Quarter START = Quarter.parse("2018-19-Q1");

  private final TopicProbe topics;
  private final ScoringProbe service;

  ControlChartsApiTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    topics = new TopicProbe(bootstrapServers);
    service = new ScoringProbe(topics);
  }

  @BeforeEach
  void givenAServiceThatIsReady() {
    ScoringProbe.awaitReady();
  }

  @Test
  void shouldTellAndShowTheChartOfASeries() {
    givenTwelveQuartersAndOneMore("PI.700", "40");

    ConsumerRecord<String, byte[]> told = awaitToldPoints("PI.700", 13);
    ControlChartChanged chart = EventJson.read(told.value(), ControlChartChanged.class);
    assertThat(chart.stretches().getFirst().mean()).isEqualTo("13.2307692308");
    assertThat(TopicProbe.headers(told))
        .containsEntry("ce_type", "org.goldenthread.control-chart-changed.v1");
    ScoringProbe.read("/api/v1/control-charts/PI.700")
        .then()
        .body("revision", equalTo((int) chart.revision()))
        .body("stretches[0].pointCount", equalTo(13))
        .body("points[12].reading", equalTo("IMPROVEMENT"))
        .body("points[12].rules", equalTo(List.of("BEYOND_LIMIT")))
        .body(
            "explanation",
            equalTo(
                "40% in 2021-22-Q1 is an improvement (higher is better): above the upper natural"
                    + " process limit of 24.3%."));
  }

  @Test
  void shouldAnswer304WhileTheChartStays() {
    givenTwelveQuartersAndOneMore("PI.701", "11");
    awaitToldPoints("PI.701", 13);
    String tag = ScoringProbe.read("/api/v1/control-charts/PI.701").header("ETag");

    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("If-None-Match", tag)
        .get("/api/v1/control-charts/pi 701")
        .then()
        .statusCode(304);
  }

  @Test
  void shouldSayWhatIsUnknown() {
    service.define("PI.702", Polarity.NEUTRAL);

    await()
        .atMost(ScoringProbe.PATIENCE)
        .untilAsserted(
            () ->
                ScoringProbe.read("/api/v1/control-charts/PI.702")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:golden-thread:problem:no-outturns")));
    ScoringProbe.read("/api/v1/control-charts/PI.9998")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:golden-thread:problem:unknown-indicator"));
    ScoringProbe.read("/api/v1/control-charts/nonsense!")
        .then()
        .statusCode(400)
        .body("errors", hasSize(1));
  }

  private void givenTwelveQuartersAndOneMore(String ref, String last) {
    service.define(ref, Polarity.HIGHER_IS_BETTER);
    for (int i = 0; i < 12; i++) {
      String value = i % 2 == 0 ? "10" : "12";
      service.submit(Events.outturn(ref, START.plus(i).toString(), 1, value));
    }
    service.submit(Events.outturn(ref, START.plus(12).toString(), 1, last));
  }

  /** Charts are drawn once for several outturns: how many are told is not said. */
  private ConsumerRecord<String, byte[]> awaitToldPoints(String ref, int count) {
    String topic = Topic.CONTROL_CHART_CHANGED.topicName();
    return topics
        .await(topic, seen -> seen.stream().anyMatch(each -> hasPoints(each, ref, count)))
        .stream()
        .filter(each -> hasPoints(each, ref, count))
        .toList()
        .getLast();
  }

  private static boolean hasPoints(ConsumerRecord<String, byte[]> told, String ref, int count) {
    return ref.equals(told.key())
        && EventJson.read(told.value(), ControlChartChanged.class).points().size() == count;
  }
}
