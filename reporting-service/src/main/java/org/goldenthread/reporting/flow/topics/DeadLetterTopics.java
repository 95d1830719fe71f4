package org.goldenthread.reporting.flow.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
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

  private static final int PATIENCE_MILLIS = 3_000;

  private final Map<String, Object> kafka;

  DeadLetterTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
  }

  @Override
  public List<SetAside> look() {
    List<SetAside> found = new ArrayList<>();
    try (Admin admin = Admin.create(kafka)) {
      for (Topic topic : Topic.values()) {
        String letters = topic.deadLetterName();
        there(admin.describeTopics(List.of(letters)).allTopicNames())
            .flatMap(described -> described.values().stream().findFirst())
            .flatMap(description -> last(admin, description))
            .ifPresent(last -> found.add(new SetAside(topic.topicName(), last)));
      }
    }
    found.sort(Comparator.comparing(SetAside::topic));
    return found;
  }

  private static Optional<Instant> last(Admin admin, TopicDescription topic) {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    topic
        .partitions()
        .forEach(
            each ->
                asked.put(
                    new TopicPartition(topic.name(), each.partition()), OffsetSpec.maxTimestamp()));
    return there(admin.listOffsets(asked).all())
        .flatMap(
            ends ->
                ends.values().stream()
                    .map(ListOffsetsResultInfo::timestamp)
                    .filter(time -> time >= 0)
                    .max(Long::compareTo)
                    .map(Instant::ofEpochMilli));
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
