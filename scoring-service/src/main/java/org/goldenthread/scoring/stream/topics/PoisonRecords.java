package org.goldenthread.scoring.stream.topics;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Records behind which applying failed again and again, for a reason of the service's own and not
 * of the broker or the disk. One of them would hold up its partition for ever.
 */
final class PoisonRecords {

  private static final int MOST_FAILURES = 5;

  private final Map<TopicPartition, Failures> failures = new ConcurrentHashMap<>();

  /** How often the record at an offset failed; of each partition only one can. */
  private record Failures(long offset, int times, String reason) {

    private Failures again(String why) {
      return new Failures(offset, times + 1, why);
    }
  }

  /** Notes that applying a record failed. */
  void failed(RecordMetadata origin, RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (!cause.getClass().getName().startsWith("org.apache.kafka.")
        && !cause.getClass().getName().startsWith("org.rocksdb.")) {
      String why = "Applying it failed %d times: %s".formatted(MOST_FAILURES, cause.getMessage());
      failures.merge(
          partition(origin),
          new Failures(origin.offset(), 1, why),
          (known, first) -> known.offset() == first.offset() ? known.again(why) : first);
    }
  }

  /** Why a record is to be set aside; nothing while it may still succeed. */
  Optional<String> reason(RecordMetadata origin) {
    return Optional.ofNullable(failures.get(partition(origin)))
        .filter(each -> each.offset() == origin.offset() && each.times() >= MOST_FAILURES)
        .map(Failures::reason);
  }

  private static TopicPartition partition(RecordMetadata origin) {
    return new TopicPartition(origin.topic(), origin.partition());
  }
}
