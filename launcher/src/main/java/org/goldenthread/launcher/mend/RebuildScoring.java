package org.goldenthread.launcher.mend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.EventTopic;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.kafka.Lag;
import org.goldenthread.launcher.kafka.TopicAdmin;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.Hold;
import org.goldenthread.launcher.process.Part;

/**
 * Makes scoring's stores again from the topics, its own results among them, and has every result
 * worked out again. What is as it was told is not told again; what differs follows on as the next
 * revision. Meanwhile nothing is scored, and nothing is lost.
 */
public final class RebuildScoring {

  private static final String CONSUMER = "scoring-service";
  private static final List<String> OWN_RESULTS =
      List.of(EventTopic.SCORE.topic(), EventTopic.CONTROL_CHART.topic());
  private static final List<String> INPUTS =
      Stream.of(
              EventTopic.INDICATOR,
              EventTopic.OUTTURN,
              EventTopic.COUNCIL_PLAN,
              EventTopic.SCORING_POLICY)
          .map(EventTopic::topic)
          .toList();
  private static final List<String> READ =
      Stream.concat(INPUTS.stream(), OWN_RESULTS.stream()).toList();

  private final Settings settings;
  private final Progress progress;
  private final String broker;
  private final Topics topics;

  /** Of a running system. */
  public RebuildScoring(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.broker = Parts.of(settings).kafka().bootstrapServers();
    this.topics = new Topics(broker, System.out);
  }

  /** What it would do. */
  public String plan() {
    return "Would end scoring, delete %s and its stores, and read %,d events again."
        .formatted(own(), new Awaiting(broker, progress).events(READ));
  }

  /** Returns when every result is worked out again. */
  public void run() {
    Instant begun = Instant.now();
    Part scoring = Parts.service(settings, ServiceName.SCORING, ServiceName.SCORING.id(), Map.of());
    Hold hold = Hold.take(scoring.hold().orElseThrow());
    try (hold) {
      progress.say("Ending scoring.");
      scoring.stopLeftover();
      // In this order an interruption does no harm: what is known is read again, or restored.
      TopicAdmin admin = new TopicAdmin(broker);
      admin.forget(CONSUMER);
      Folders.delete(
          new DataFolder(settings.data()).service(ServiceName.SCORING).resolve(CONSUMER));
      admin.delete(own());
      read();
      admin.forget(CONSUMER, OWN_RESULTS);
    }
    Awaiting awaiting = new Awaiting(broker, progress);
    awaiting.until("scoring starts", scoring::isHealthy);
    awaiting.until("scores are worked out", () -> isWorkedOut(begun));
  }

  private void read() {
    Part reading =
        Parts.service(
            settings,
            ServiceName.SCORING,
            ServiceName.SCORING.id(),
            Map.of("GOLDENTHREAD_SCORING_REBUILD", "true"));
    reading.start();
    try {
      new Awaiting(broker, progress).untilRead(CONSUMER, this::topicsRead);
    } finally {
      reading.stop();
    }
  }

  private List<String> topicsRead() {
    return Stream.concat(READ.stream(), own().stream().filter(it -> it.endsWith("-repartition")))
        .toList();
  }

  private List<String> own() {
    return topics.names().stream().filter(name -> name.startsWith(CONSUMER + "-")).toList();
  }

  /** Each partition says so when it is done. */
  private boolean isWorkedOut(Instant begun) {
    Map<String, Boolean> done = new HashMap<>();
    topics.readAll(
        List.of(EventTopic.RESCORING.topic()),
        event -> done.put(event.key(), tellsTheEnd(event.value(), begun)));
    return !done.containsValue(false) && Lag.left(broker, CONSUMER, INPUTS) == 0;
  }

  private static boolean tellsTheEnd(String event, Instant begun) {
    try {
      JsonNode json = new JsonMapper().readTree(event);
      return json.path("quartersLeft").isEmpty()
          && Instant.parse(json.path("changedAt").asText()).isAfter(begun);
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
