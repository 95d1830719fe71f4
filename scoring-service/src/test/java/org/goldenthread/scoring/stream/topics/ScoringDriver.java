package org.goldenthread.scoring.stream.topics;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.goldenthread.events.CouncilPlanChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.events.ScoringPolicyChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.ScoringTopology.LargeStores;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.Tally;
import org.jspecify.annotations.Nullable;

/** The topology without a broker: one partition, one record at a time. */
public final class ScoringDriver implements AutoCloseable {

  private static final String SERVICE = "scoring-service";

  /** After so long what can wait has had its first slice. */
  private static final Duration SOON = Duration.ofMillis(25);

  private final TopologyTestDriver driver;
  private Instant now = Events.THEN;

  private ScoringDriver(Duration slice, LargeStores stores, boolean rebuild) {
    driver =
        new TopologyTestDriver(
            new ScoringTopology(
                    new EventEnvelope(
                        SERVICE,
                        "urn:golden-thread:scoring-service",
                        new Tally(new SimpleMeterRegistry())),
                    new Pace(slice, Duration.ZERO),
                    new PoisonRecords(),
                    stores,
                    rebuild)
                .build(),
            configuration(),
            Events.THEN);
  }

  /** A topology that keeps its state on disk, as the service does. */
  static ScoringDriver onDisk() {
    return new ScoringDriver(Duration.ofHours(1), Stores::persistentKeyValueStore, false);
  }

  /** A topology that keeps its state in memory, which is faster. */
  public static ScoringDriver inMemory() {
    return inMemory(Duration.ofHours(1));
  }

  /** A topology that works off what can wait a slice at a time. */
  static ScoringDriver inMemory(Duration slice) {
    return new ScoringDriver(slice, Stores::inMemoryKeyValueStore, false);
  }

  /** Sends events in this order. */
  public ScoringDriver send(Object... events) {
    for (Object event : events) {
      switch (event) {
        case CouncilPlanChanged plan -> send(Topic.COUNCIL_PLAN_CHANGED, plan.code(), plan);
        case ScoringPolicyChanged policy ->
            send(Topic.SCORING_POLICY_CHANGED, policy.code(), policy);
        case IndicatorChanged indicator ->
            send(Topic.INDICATOR_CHANGED, indicator.ref().value(), indicator);
        case OutturnSubmitted outturn ->
            send(Topic.OUTTURN_SUBMITTED, outturn.ref().value(), outturn);
        default -> throw new IllegalArgumentException("No topic for " + event);
      }
    }
    driver.advanceWallClockTime(SOON);
    return this;
  }

  void sendRaw(Topic topic, @Nullable String key, byte @Nullable [] value) {
    send(topic, new TestRecord<>(key, value, now));
  }

  /** Sends what a request that is traced has submitted. */
  void sendTraced(String traceparent, OutturnSubmitted outturn) {
    TestRecord<String, byte[]> record =
        new TestRecord<>(outturn.ref().value(), EventJson.write(outturn), now);
    record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
    send(Topic.OUTTURN_SUBMITTED, record);
    driver.advanceWallClockTime(SOON);
  }

  private void send(Topic topic, TestRecord<String, byte[]> record) {
    driver
        .createInputTopic(topic.topicName(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput(record);
  }

  void passTime(Duration duration) {
    now = now.plus(duration);
    driver.advanceWallClockTime(duration);
  }

  /** The scores told since the last time, in order. */
  public List<OutturnScored> told() {
    return toldRecords().stream()
        .map(record -> EventJson.read(record.value(), OutturnScored.class))
        .toList();
  }

  List<TestRecord<String, byte[]>> toldRecords() {
    return records(Topic.OUTTURN_SCORED.topicName());
  }

  /** How far scoring has come with plans and policies, as told since the last time. */
  List<RescoringChanged> rescorings() {
    return records(Topic.RESCORING_CHANGED.topicName()).stream()
        .map(record -> EventJson.read(record.value(), RescoringChanged.class))
        .toList();
  }

  List<TestRecord<String, byte[]>> deadLetters(Topic topic) {
    return records(topic.deadLetterName());
  }

  @Override
  public void close() {
    driver.close();
  }

  private void send(Topic topic, String key, Object event) {
    sendRaw(topic, key, EventJson.write(event));
  }

  private List<TestRecord<String, byte[]>> records(String topic) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  private static Properties configuration() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, SERVICE);
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, emptyFolder().toString());
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    return properties;
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target").toAbsolutePath()), "streams-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
