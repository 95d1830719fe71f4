package org.goldenthread.launcher.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.GroupSubscribedToTopicException;
import org.goldenthread.launcher.process.CannotStart;

/** Takes topics and consumers' positions away. */
public final class TopicAdmin {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final String bootstrapServers;

  /** Of this broker. */
  public TopicAdmin(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

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
