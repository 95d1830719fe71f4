package org.goldenthread.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.Topic;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TopicCreationTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void shouldMakeEveryTopicWithADeadLetterTopicBesideIt() throws Exception {
    Set<String> wanted =
        Stream.of(Topic.values())
            .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
            .collect(Collectors.toSet());

    try (Admin admin = admin()) {
      assertThat(admin.listTopics().names().get()).containsAll(wanted);
    }
  }

  @Test
  void shouldRefuseTopicsWithAnotherNumberOfPartitions() throws Exception {
    KafkaSettings twelve =
        new SmallRyeConfigBuilder()
            .withMapping(KafkaSettings.class)
            .withDefaultValue("goldenthread.topics.partitions", "12")
            .build()
            .getConfigMapping(KafkaSettings.class);

    try (Admin admin = admin()) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  new TopicCreation(twelve, Map.of())
                      .refuseOtherPartitions(admin, Set.of("outturn-submitted")))
          .withMessageContaining("outturn-submitted has 6 partitions")
          .withMessageEndingWith("set it to 6");
    }
  }

  @Test
  void shouldKeepWholeStatesByKeyAndEverythingElseForEver() throws Exception {
    try (Admin admin = admin()) {
      assertThat(setting(admin, "indicator-changed", "cleanup.policy")).isEqualTo("compact");
      assertThat(setting(admin, "outturn-submitted", "retention.ms")).isEqualTo("-1");
      assertThat(setting(admin, "outturn-submitted", "cleanup.policy")).isEqualTo("delete");
    }
  }

  private static String setting(Admin admin, String topic, String name)
      throws ExecutionException, InterruptedException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Config settings =
        admin.describeConfigs(Set.of(resource)).all().get().values().iterator().next();
    return settings.get(name).value();
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }
}
