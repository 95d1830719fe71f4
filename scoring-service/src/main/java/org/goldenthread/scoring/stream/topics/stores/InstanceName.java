package org.goldenthread.scoring.stream.topics.stores;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.ThreadMetadata;
import org.apache.kafka.streams.state.HostInfo;

/**
 * The host and port under which this instance is known to the others. Two instances with one name
 * would each take the other's partitions for their own and answer with a part for the whole: while
 * that is so, neither answers.
 */
@ApplicationScoped
public class InstanceName {

  private final KafkaStreams streams;
  private final HostInfo host;

  InstanceName(KafkaStreams streams, StreamsConfig config) {
    this.streams = streams;
    this.host =
        HostInfo.buildFromEndpoint(config.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
  }

  HostInfo host() {
    return host;
  }

  /** Whether partitions are known under this name that are not here. */
  public boolean isShared() {
    Set<TopicPartition> announced =
        streams.metadataForAllStreamsClients().stream()
            .filter(client -> client.hostInfo().equals(host))
            .map(StreamsMetadata::topicPartitions)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return !announced.isEmpty() && !here().containsAll(announced);
  }

  private Set<TopicPartition> here() {
    return streams.metadataForLocalThreads().stream()
        .map(ThreadMetadata::activeTasks)
        .flatMap(Set::stream)
        .flatMap(task -> task.topicPartitions().stream())
        .collect(Collectors.toSet());
  }
}
