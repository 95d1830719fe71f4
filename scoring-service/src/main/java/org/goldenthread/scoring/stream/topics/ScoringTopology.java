package org.goldenthread.scoring.stream.topics;

import static java.util.Objects.requireNonNull;
import static org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.goldenthread.kit.trace.Step;
import org.goldenthread.scoring.stream.topics.events.CouncilPlanChangedReader;
import org.goldenthread.scoring.stream.topics.events.EventEnvelope;
import org.goldenthread.scoring.stream.topics.events.EventReader;
import org.goldenthread.scoring.stream.topics.events.IndicatorChangedReader;
import org.goldenthread.scoring.stream.topics.events.Message;
import org.goldenthread.scoring.stream.topics.events.Message.Change;
import org.goldenthread.scoring.stream.topics.events.Message.FrameworkChange;
import org.goldenthread.scoring.stream.topics.events.Message.Outbound;
import org.goldenthread.scoring.stream.topics.events.OutturnSubmittedReader;
import org.goldenthread.scoring.stream.topics.events.ScoringPolicyChangedReader;
import org.goldenthread.scoring.stream.topics.events.ToldBeforeReader;
import org.goldenthread.scoring.stream.topics.stores.ScoringStores;
import org.goldenthread.scoring.stream.topics.stores.StoredFramework;
import org.jspecify.annotations.Nullable;

/**
 * How records flow. Indicators and outturns meet in one processor because their topics have the
 * same keys and the same number of partitions. Plans and policies have other keys: they go through
 * a topic of their own that sends each to every partition, so that all of them are heard of
 * everywhere, once, in the same transactions as everything else.
 *
 * @param envelope in which events are told
 * @param pace how tasks share their time
 * @param poison the records that failed too often
 * @param largeStores where the stores that grow with history are kept
 * @param rebuild whether it fills empty stores and tells nothing
 */
record ScoringTopology(
    EventEnvelope envelope,
    Pace pace,
    PoisonRecords poison,
    LargeStores largeStores,
    boolean rebuild) {

  /** Where the stores that grow with history are kept. */
  @FunctionalInterface
  interface LargeStores {
    /** The store of this name. */
    KeyValueBytesStoreSupplier named(String name);
  }

  /** The part of the repartition topic's name that tells what it is for. */
  static final String FRAMEWORK_TOPIC = "framework";

  private static final Serde<String> TEXT = Serdes.String();
  private static final Serde<byte[]> BYTES = Serdes.ByteArray();
  private static final Serde<Outbound> OUTBOUND =
      Serdes.serdeFrom(
          (_, outbound) -> bytes(outbound.value()),
          (_, _) -> {
            throw new UnsupportedOperationException("What was sent is not read here");
          });

  /** The topology; its records are {@code byte[]} because reading them is its own business. */
  Topology build() {
    StreamsBuilder builder = new StreamsBuilder();
    addStores(builder);
    KStream<String, Message> indicators = read(builder, new IndicatorChangedReader());
    KStream<String, Message> outturns = read(builder, new OutturnSubmittedReader());
    KStream<String, Message> plans = read(builder, new CouncilPlanChangedReader());
    KStream<String, Message> policies = read(builder, new ScoringPolicyChangedReader());
    KStream<String, Message> changes =
        indicators.merge(outturns).merge(toEveryPartition(plans.merge(policies)));
    KStream<String, Message> scores =
        (rebuild ? changes.merge(toldBefore(builder)) : changes)
            .filter((_, message) -> message instanceof Change)
            .process(rebuild ? RebuildProcessor::new : this::scoring, stores());
    Stream.of(indicators, outturns, plans, policies, scores).forEach(ScoringTopology::send);
    return builder.build();
  }

  private KStream<String, Message> toldBefore(StreamsBuilder builder) {
    return read(builder, ToldBeforeReader.scores()).merge(read(builder, ToldBeforeReader.charts()));
  }

  private KStream<String, Message> read(StreamsBuilder builder, EventReader reader) {
    Consumed<String, byte[]> consumed =
        Consumed.with(TEXT, BYTES).withTimestampExtractor(new UsePartitionTimeOnInvalidTimestamp());
    return builder.stream(reader.topic().topicName(), consumed)
        .process(() -> new ReadingProcessor(reader, envelope, poison));
  }

  private static KStream<String, Message> toEveryPartition(KStream<String, Message> changes) {
    return changes
        .filter((_, message) -> message instanceof FrameworkChange)
        .map((_, message) -> entry((FrameworkChange) message))
        .repartition(
            Repartitioned.with(TEXT, BYTES)
                .withName(FRAMEWORK_TOPIC)
                .withStreamPartitioner(new EveryPartition()))
        .mapValues(StoredFramework::read);
  }

  private static KeyValue<String, byte[]> entry(FrameworkChange change) {
    return KeyValue.pair(StoredFramework.key(change), change.event().get());
  }

  private ScoringProcessor scoring() {
    return new ScoringProcessor(envelope, pace);
  }

  private static void send(KStream<String, Message> messages) {
    messages
        .filter((_, message) -> message instanceof Outbound)
        .mapValues(message -> (Outbound) message)
        .to((_, outbound, _) -> outbound.topic(), Produced.with(TEXT, OUTBOUND));
  }

  private void addStores(StreamsBuilder builder) {
    builder
        .addStateStore(ScoringStores.documents(largeStores.named(ScoringStores.INDICATORS)))
        .addStateStore(ScoringStores.texts(largeStores.named(ScoringStores.OUTTURNS)))
        .addStateStore(ScoringStores.documents(largeStores.named(ScoringStores.SCORES)))
        .addStateStore(ScoringStores.documents(largeStores.named(ScoringStores.CHARTS)))
        .addStateStore(ScoringStores.documents(inMemoryKeyValueStore(ScoringStores.FRAMEWORK)))
        .addStateStore(ScoringStores.texts(inMemoryKeyValueStore(ScoringStores.BACKLOG)));
  }

  private static String[] stores() {
    return List.of(
            ScoringStores.INDICATORS,
            ScoringStores.OUTTURNS,
            ScoringStores.SCORES,
            ScoringStores.CHARTS,
            ScoringStores.FRAMEWORK,
            ScoringStores.BACKLOG)
        .toArray(String[]::new);
  }

  private static byte @Nullable [] bytes(@Nullable Bytes value) {
    return value == null ? null : value.get();
  }

  /** Sends a record to every partition. */
  static final class EveryPartition implements StreamPartitioner<String, byte[]> {

    @Override
    public Optional<Set<Integer>> partitions(
        String topic, String key, byte[] value, int partitions) {
      return Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()));
    }
  }

  /**
   * Hands the changes of one partition to its task. State, positions and what is told commit in one
   * transaction.
   */
  private static final class ScoringProcessor
      extends ContextualProcessor<String, Message, String, Message> {

    private final EventEnvelope envelope;
    private final Pace pace;
    private @Nullable ScoringTask task;

    ScoringProcessor(EventEnvelope envelope, Pace pace) {
      this.envelope = envelope;
      this.pace = pace;
    }

    @Override
    public void init(ProcessorContext<String, Message> context) {
      super.init(context);
      task = new ScoringTask(context, envelope, pace);
      task.resume();
    }

    @Override
    public void process(Record<String, Message> record) {
      if (!(record.value() instanceof Change change)) {
        throw new IllegalStateException("Only changes come here");
      }
      Instant at = Instant.ofEpochMilli(record.timestamp());
      String topic = context().recordMetadata().map(RecordMetadata::topic).orElse("");
      Step.process("score", topic, record.key(), Step.before(record.headers()))
          .during(() -> requireNonNull(task).apply(change, at));
      pace.applied(context(), at);
    }
  }
}
