package org.goldenthread.launcher.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.GroupSubscribedToTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.goldenthread.launcher.process.CannotStart;

/** Takes topics, their records and consumers' positions away. */
public record TopicAdmin(String bootstrapServers) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** Forgets how far a consumer has read; one that ended a moment ago is waited for. */
  public void forget(String consumer) {
    within(
        "The consumer %s still reads.".formatted(consumer),
        admin -> isDone(admin.deleteConsumerGroups(List.of(consumer)).all()));
  }

  /** Forgets how far a consumer has read some topics that it does not read any more. */
  public void forget(String consumer, List<String> topics) {
    within(
        "The consumer %s still reads %s.".formatted(consumer, topics),
        admin -> {
          Set<TopicPartition> read =
              admin
                  .listConsumerGroupOffsets(consumer)
                  .partitionsToOffsetAndMetadata()
                  .get()
                  .keySet()
                  .stream()
                  .filter(each -> topics.contains(each.topic()))
                  .collect(Collectors.toSet());
          return read.isEmpty() || isDone(admin.deleteConsumerGroupOffsets(consumer, read).all());
        });
  }

  /** Not while the consumer is there, which it seems to be for some seconds after its end. */
  private static boolean isDone(KafkaFuture<Void> change)
      throws ExecutionException, InterruptedException {
    try {
      change.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return true;
      }
      if (e.getCause() instanceof GroupNotEmptyException
          || e.getCause() instanceof GroupSubscribedToTopicException) {
        return false;
      }
      throw e;
    }
  }

  /** Deletes topics and returns when they are gone. */
  public void delete(List<String> topics) {
    Set<String> left = new HashSet<>(topics);
    within(
        "The broker does not delete %s.".formatted(topics),
        admin -> {
          left.retainAll(admin.listTopics().names().get());
          if (!left.isEmpty()) {
            admin.deleteTopics(left).all().get();
          }
          return left.isEmpty();
        });
  }

  /** Where topics end now, as far as their records are told. */
  public Map<TopicPartition, Long> ends(List<String> topics) {
    Map<TopicPartition, Long> ends = new HashMap<>();
    within(
        "The broker does not say where %s end.".formatted(topics),
        admin -> {
          Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
          admin.describeTopics(topics).allTopicNames().get().values().stream()
              .flatMap(TopicAdmin::partitions)
              .forEach(each -> wanted.put(each, OffsetSpec.latest()));
          admin
              .listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
              .all()
              .get()
              .forEach((each, end) -> ends.put(each, end.offset()));
          return true;
        });
    return ends;
  }

  private static Stream<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(each -> new TopicPartition(topic.name(), each.partition()));
  }

  /** Takes every record before these places away; what they were in goes with the next files. */
  public void deleteBefore(Map<TopicPartition, Long> ends) {
    Map<TopicPartition, RecordsToDelete> records = new HashMap<>();
    ends.forEach((each, end) -> records.put(each, RecordsToDelete.beforeOffset(end)));
    within(
        "The broker does not delete records.",
        admin -> isDeleted(admin.deleteRecords(records).all()));
  }

  /** Not yet, where the broker has not heard that it may, of a compacted topic. */
  private static boolean isDeleted(KafkaFuture<Void> deletion)
      throws ExecutionException, InterruptedException {
    try {
      deletion.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PolicyViolationException) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Lets topics be written anew: their next records begin a new file each time, so that the broker
   * deletes the old ones within minutes, and records can be taken from compacted ones, too.
   *
   * @param compacted which of them are
   */
  public void writeAnew(List<String> topics, List<String> compacted, Runnable writing) {
    configure(topics, OpType.SET, "segment.ms", "1");
    configure(compacted, OpType.SET, "retention.ms", "-1");
    configure(compacted, OpType.SET, "cleanup.policy", "compact,delete");
    try {
      writing.run();
    } finally {
      configure(compacted, OpType.SET, "cleanup.policy", "compact");
      configure(compacted, OpType.DELETE, "retention.ms", "");
      configure(topics, OpType.DELETE, "segment.ms", "");
    }
  }

  private void configure(List<String> topics, OpType how, String name, String value) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    topics.forEach(
        topic ->
            changes.put(
                new ConfigResource(ConfigResource.Type.TOPIC, topic),
                List.of(new AlterConfigOp(new ConfigEntry(name, value), how))));
    within(
        "The broker does not change %s.".formatted(name),
        admin -> {
          admin.incrementalAlterConfigs(changes).all().get();
          return true;
        });
  }

  private void within(String refusal, Asking asking) {
    Instant end = Instant.now().plus(PATIENCE);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      while (!asking.isDone(admin)) {
        if (Instant.now().isAfter(end)) {
          throw new CannotStart(refusal);
        }
        Thread.sleep(PAUSE);
      }
    } catch (ExecutionException e) {
      throw new CannotStart("Kafka did not do it: %s".formatted(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Waiting was interrupted.", e);
    }
  }

  @FunctionalInterface
  private interface Asking {
    boolean isDone(Admin admin) throws ExecutionException, InterruptedException;
  }
}
