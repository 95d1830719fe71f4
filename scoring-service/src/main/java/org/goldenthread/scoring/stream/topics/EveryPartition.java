package org.goldenthread.scoring.stream.topics;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Sends a record to every partition. */
final class EveryPartition implements StreamPartitioner<String, byte[]> {

  @Override
  public Optional<Set<Integer>> partitions(String topic, String key, byte[] value, int partitions) {
    return Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()));
  }
}
