package org.goldenthread.kit.kafka;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.goldenthread.events.Topic;
import org.jboss.logging.Logger;

/**
 * Makes the topics that do not exist, before anything reads or writes them. All services may do so
 * at the same time. Where the broker does not answer, the start fails after a while and whoever
 * started the service tries again.
 */
@ApplicationScoped
final class TopicCreation {

  private static final Logger LOG = Logger.getLogger(TopicCreation.class);
  private static final int BEFORE_CONSUMERS = 1;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final KafkaSettings settings;
  private final Map<String, Object> kafka;

  TopicCreation(
      KafkaSettings settings, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.settings = settings;
    this.kafka = kafka;
  }

  void onStart(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent event)
      throws ExecutionException, InterruptedException {
    if (!settings.create()) {
      return;
    }
    try (Admin admin = Admin.create(adminConfiguration())) {
      Set<String> existing = admin.listTopics().names().get();
      refuseOtherPartitions(admin, existing);
      List<NewTopic> missing = wanted().filter(topic -> !existing.contains(topic.name())).toList();
      for (var created : admin.createTopics(missing).values().entrySet()) {
        await(created.getKey(), created.getValue());
      }
    }
  }

  /**
   * What belongs to one indicator meets in the partition of the same number of each topic.
   *
   * @throws IllegalStateException if a topic has another number of them than is set
   */
  void refuseOtherPartitions(Admin admin, Set<String> existing)
      throws ExecutionException, InterruptedException {
    List<String> ours =
        Stream.of(Topic.values()).map(Topic::topicName).filter(existing::contains).toList();
    for (TopicDescription topic : admin.describeTopics(ours).allTopicNames().get().values()) {
      int found = topic.partitions().size();
      if (found != settings.partitions()) {
        throw new IllegalStateException(
            "The topic %s has %d partitions, but goldenthread.topics.partitions is %d: set it to %2$d"
                .formatted(topic.name(), found, settings.partitions()));
      }
    }
  }

  private Map<String, Object> adminConfiguration() {
    int patience = Math.toIntExact(PATIENCE.toMillis());
    Map<String, Object> configuration = new HashMap<>(kafka);
    configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
    return configuration;
  }

  private Stream<NewTopic> wanted() {
    return Stream.of(Topic.values())
        .flatMap(
            topic ->
                Stream.of(
                    topic(topic.topicName(), topic.kept()),
                    topic(topic.deadLetterName(), Topic.Kept.FOR_EVER)));
  }

  private NewTopic topic(String name, Topic.Kept kept) {
    Map<String, String> configuration =
        switch (kept) {
          case LATEST_PER_KEY ->
              Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
          case FOR_EVER -> Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
        };
    Optional<Short> replicas =
        settings.replicas() > 0 ? Optional.of(settings.replicas()) : Optional.empty();
    return new NewTopic(name, Optional.of(settings.partitions()), replicas).configs(configuration);
  }

  private static void await(String topic, KafkaFuture<Void> creation)
      throws ExecutionException, InterruptedException {
    try {
      creation.get();
      LOG.infof("Topic created topic=%s", topic);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
