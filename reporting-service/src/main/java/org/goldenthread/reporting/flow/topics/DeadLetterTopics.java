package org.goldenthread.reporting.flow.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.flow.SetAsides;

/** Asks the broker for the last record of each dead-letter topic that this service may see. */
@ApplicationScoped
final class DeadLetterTopics implements SetAsides {

  private static final List<String> LETTERS =
      Arrays.stream(Topic.values()).map(Topic::deadLetterName).toList();
  private static final BinaryOperator<Instant> LATER =
      BinaryOperator.maxBy(Comparator.naturalOrder());
  private static final int PATIENCE_MILLIS = 3_000;

  private final Map<String, Object> kafka;

  DeadLetterTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
  }

  @Override
  public List<SetAside> look() {
    Map<String, Instant> last = last();
    return Arrays.stream(Topic.values())
        .filter(topic -> last.containsKey(topic.deadLetterName()))
        .map(
            topic ->
                new SetAside(
                    topic.topicName(), Objects.requireNonNull(last.get(topic.deadLetterName()))))
        .sorted(Comparator.comparing(SetAside::topic))
        .toList();
  }

  /** By the names of the topics; two requests for all of them. */
  private Map<String, Instant> last() {
    Map<String, Instant> last = new HashMap<>();
    try (Admin admin = Admin.create(kafka)) {
      Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
      admin.describeTopics(LETTERS).topicNameValues().values().stream()
          .flatMap(topic -> there(topic).stream())
          .flatMap(DeadLetterTopics::partitions)
          .forEach(each -> asked.put(each, OffsetSpec.maxTimestamp()));
      ListOffsetsResult ends = admin.listOffsets(asked);
      for (TopicPartition each : asked.keySet()) {
        there(ends.partitionResult(each))
            .map(ListOffsetsResultInfo::timestamp)
            .filter(time -> time >= 0)
            .map(Instant::ofEpochMilli)
            .ifPresent(time -> last.merge(each.topic(), time, LATER));
      }
    }
    return last;
  }

  private static Stream<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(each -> new TopicPartition(topic.name(), each.partition()));
  }

  /** Empty where there is no such topic yet, or it is somebody else's. */
  private static <T> Optional<T> there(KafkaFuture<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
