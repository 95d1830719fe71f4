package org.goldenthread.scoring.score.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.Polarity;

/** The running service as others see it: its topics and its API. */
public record ScoringProbe(TopicProbe topics) {

  public static final Duration PATIENCE = Duration.ofSeconds(30);
  static final String NOW = "2020-21-Q2";

  public static void awaitReady() {
    await().atMost(PATIENCE).until(() -> Management.get("/q/health/ready").statusCode() == 200);
  }

  static Response awaitScore(String ref, String band) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(
            () -> read("/api/v1/scores/" + ref + "/" + NOW),
            answer -> band.equals(answer.jsonPath().getString("score.band")));
  }

  public static Response read(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }

  public void define(String ref, Polarity polarity) {
    List<IndicatorChanged.Target> targets = List.of(Events.target(NOW, "85.0"));
    send(Topic.INDICATOR_CHANGED, ref, Events.indicator(ref, 1, polarity, targets));
  }

  public void submit(OutturnSubmitted outturn) {
    send(Topic.OUTTURN_SUBMITTED, outturn.ref().value(), outturn);
  }

  public void send(Topic topic, String key, Object event) {
    topics.send(topic.topicName(), key, EventJson.write(event));
  }

  void sendRaw(Topic topic, String key, String text) {
    topics.send(topic.topicName(), key, text.getBytes(StandardCharsets.UTF_8));
  }

  ConsumerRecord<String, byte[]> deadLetter(Topic topic, String key) {
    return topics.awaitKey(topic.deadLetterName(), key, 1).getFirst();
  }

  OutturnScored lastTold(String ref) {
    return EventJson.read(
        topics.awaitKey(Topic.OUTTURN_SCORED.topicName(), ref, 1).getLast().value(),
        OutturnScored.class);
  }
}
