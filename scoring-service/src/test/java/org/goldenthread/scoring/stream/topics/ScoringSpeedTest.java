package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.score.rest.ScoringProbe;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how fast outturns and a policy change come through a real broker: with {@code
 * -Dgolden-thread.speed=20000}, the number of outturns. The processor time is that of the service
 * and of this test, which are one process.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@EnabledIfSystemProperty(named = "golden-thread.speed", matches = "\\d+")
class ScoringSpeedTest {

  private static final int OUTTURNS = Integer.getInteger("golden-thread.speed", 0);
  private static final Quarter START = Quarter.parse("2012-13-Q1");
  private static final int QUARTERS = 40;
  private static final int INDICATORS = OUTTURNS / QUARTERS;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final String bootstrapServers;

  ScoringSpeedTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  @Test
  void shouldTellHowFastItIs() {
    ScoringProbe.awaitReady();
    new Run(bootstrapServers).tell();
  }

  /** A producer and a consumer beside the service. */
  private static final class Run {

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    private Run(String bootstrapServers) {
      producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
              new StringSerializer(),
              new ByteArraySerializer());
      consumer =
          new KafkaConsumer<>(
              Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
              new StringDeserializer(),
              new ByteArrayDeserializer());
    }

    private void tell() {
      listen();
      send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(1, "5"));
      send(Topic.COUNCIL_PLAN_CHANGED, "plan", Events.plan("plan", 1, 2012, 2022, "three-level"));
      IntStream.range(0, INDICATORS).forEach(this::define);
      warmUp();

      measure("batch", () -> submitAll(1), score -> score.inputs().outturnRevision() == 1);
      latencies("one at a time", 300);
      measure(
          "policy changed",
          () -> send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(2, "10")),
          score -> Long.valueOf(2).equals(score.inputs().policyRevision()));
      send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(3, "20"));
      latencies("one at a time while a policy changes", 50);
    }

    private void warmUp() {
      define(INDICATORS);
      latencies("warming up", 200);
    }

    private void measure(String what, Runnable cause, Predicate<OutturnScored> counts) {
      Progress progress = new Progress();
      cause.run();
      while (progress.seen.size() < OUTTURNS && progress.taken().compareTo(PATIENCE) < 0) {
        poll().stream().filter(counts).forEach(progress::take);
      }
      progress.print(what);
      assertThat(progress.seen).hasSizeGreaterThanOrEqualTo(OUTTURNS);
    }

    /** What has come through since it was made. */
    private static final class Progress {

      private static final Quarter NEWEST_YEAR = START.plus(QUARTERS - 4);

      private final long start = System.nanoTime();
      private final long busy = SYSTEM.getProcessCpuTime();
      private final Set<String> seen = new HashSet<>();
      private Duration newestYear = Duration.ZERO;
      private int newest;

      private void take(OutturnScored score) {
        if (seen.add(score.ref() + "|" + score.quarter())
            && score.quarter().compareTo(NEWEST_YEAR) >= 0
            && ++newest == 4 * INDICATORS) {
          newestYear = taken();
        }
      }

      private Duration taken() {
        return since(start);
      }

      private void print(String what) {
        long millis = taken().toMillis();
        long micros = (SYSTEM.getProcessCpuTime() - busy) / 1000 / Math.max(1, seen.size());
        long rate = seen.size() * 1000L / Math.max(1, millis);
        System.out.printf(
            "%s: %d outturns in %d ms, %d a second; the newest year after %d ms; %d us each%n",
            what, seen.size(), millis, rate, newestYear.toMillis(), micros);
      }
    }

    private void latencies(String what, int times) {
      String ref = "PI." + (1000 + INDICATORS);
      long[] taken = new long[times];
      for (int i = 0; i < times; i++) {
        long revision = System.nanoTime();
        long start = System.nanoTime();
        submit(ref, START, revision, value(i));
        await(ref, revision);
        taken[i] = since(start).toMillis();
      }
      Arrays.sort(taken);
      System.out.printf(
          "%s: p50 %d ms, p99 %d ms%n", what, taken[times / 2], taken[times * 99 / 100]);
    }

    private void await(String ref, long revision) {
      while (poll().stream()
          .noneMatch(
              score ->
                  score.ref().value().equals(ref)
                      && score.inputs().outturnRevision() == revision)) {
        Thread.onSpinWait();
      }
    }

    private void define(int number) {
      String ref = "PI." + (1000 + number);
      List<IndicatorChanged.Target> targets =
          IntStream.range(0, QUARTERS)
              .mapToObj(i -> Events.target(START.plus(i).toString(), "80.0"))
              .toList();
      send(
          Topic.INDICATOR_CHANGED,
          ref,
          Events.indicator(
              ref,
              1,
              List.of(Events.definition("2012-13-Q1", Polarity.HIGHER_IS_BETTER)),
              targets));
    }

    private void submitAll(long revision) {
      for (int number = 0; number < INDICATORS; number++) {
        for (int i = 0; i < QUARTERS; i++) {
          submit("PI." + (1000 + number), START.plus(i), revision, value(number * 7 + i));
        }
      }
    }

    private void submit(String ref, Quarter quarter, long revision, String value) {
      send(Topic.OUTTURN_SUBMITTED, ref, Events.outturn(ref, quarter.toString(), revision, value));
    }

    private void send(Topic topic, String key, Object event) {
      var unused =
          producer.send(new ProducerRecord<>(topic.topicName(), key, EventJson.write(event)));
    }

    private void listen() {
      String topic = Topic.OUTTURN_SCORED.topicName();
      consumer.assign(
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList());
      consumer.seekToEnd(consumer.assignment());
      consumer.assignment().forEach(consumer::position);
    }

    private List<OutturnScored> poll() {
      List<ConsumerRecord<String, byte[]>> records = new java.util.ArrayList<>();
      consumer.poll(Duration.ofMillis(20)).forEach(records::add);
      return records.stream()
          .map(record -> EventJson.read(record.value(), OutturnScored.class))
          .toList();
    }

    private static Duration since(long start) {
      return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A figure around the target, so that all bands occur and neighbours differ. */
    private static String value(int number) {
      return String.valueOf(70 + number * 13 % 200 / 10.0);
    }
  }
}
