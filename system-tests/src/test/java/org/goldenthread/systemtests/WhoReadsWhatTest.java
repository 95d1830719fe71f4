package org.goldenthread.systemtests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.TopicPartition;
import org.goldenthread.events.Topic;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AsyncAPI document names the services that read a topic: the broker knows who really does. */
@ExtendWith(WholeSystem.class)
class WhoReadsWhatTest {

  private static final Set<String> DOCUMENTED =
      Set.of(Topic.values()).stream().map(Topic::topicName).collect(Collectors.toSet());

  private final GoldenThread system;

  WhoReadsWhatTest(Running running) {
    this.system = running.system();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"indicators-service", "outturns-service", "scoring-service", "reporting-service"})
  void shouldReadWhatTheDocumentSays(String service) throws Exception {
    assertThat(assigned(service)).isEqualTo(documented(service));
  }

  /**
   * The topics that members of the service's consumer group have; not those it keeps for itself.
   */
  private Set<String> assigned(String group) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()))) {
      ConsumerGroupDescription description =
          requireNonNull(admin.describeConsumerGroups(Set.of(group)).describedGroups().get(group))
              .get();
      return description.members().stream()
          .flatMap(member -> member.assignment().topicPartitions().stream())
          .map(TopicPartition::topic)
          .filter(DOCUMENTED::contains)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> documented(String service) throws IOException {
    try (InputStream document = Topic.class.getResourceAsStream("/asyncapi.yaml")) {
      return new YAMLMapper()
          .readTree(document)
          .path("operations")
          .valueStream()
          .filter(operation -> operation.path("action").asText().equals("receive"))
          .filter(operation -> operation.path("tags").findValuesAsText("name").contains(service))
          .map(operation -> operation.at("/channel/$ref").asText())
          .map((String reference) -> reference.substring("#/channels/".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
