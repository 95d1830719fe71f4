package org.goldenthread.scoring.stream.topics.stores;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
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
 * would each take the other's partitions for their own and answer with a part for the whole: so an
 * instance does not start while another one answers under its name. Should two come to share one
 * all the same, at least the one that misses a part of what is announced for it does not answer.
 */
@ApplicationScoped
public class InstanceName {

  private static final int LOOK_MILLIS = 1_000;

  private final KafkaStreams streams;
  private final HostInfo host;

  InstanceName(KafkaStreams streams, StreamsConfig config) {
    this.streams = streams;
    this.host =
        HostInfo.buildFromEndpoint(config.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
  }

  /**
   * Asks before this instance listens itself: whoever answers then is another one.
   *
   * @throws IllegalStateException if one does, with what to set
   */
  void begin(@Observes StartupEvent started) {
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      refuseIfTaken(host);
    }
  }

  static void refuseIfTaken(HostInfo name) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(name.host(), name.port()), LOOK_MILLIS);
    } catch (IOException nobody) {
      return;
    }
    throw new IllegalStateException(
        ("Another instance answers at %s:%d. Give each its own name that others can reach it by:"
                + " quarkus.kafka-streams.application-server=HOST:PORT")
            .formatted(name.host(), name.port()));
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
