package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.junit.jupiter.api.Test;

class PoisonRecordsTest {

  private final PoisonRecords poison = new PoisonRecords();

  @Test
  void shouldSetARecordAsideThatFailedFiveTimes() {
    fail(4, own());
    assertThat(poison.reason(at(7))).isEmpty();

    fail(1, own());
    assertThat(poison.reason(at(7))).contains("Applying it failed 5 times: cannot be scored");
    assertThat(poison.reason(at(8))).isEmpty();
  }

  @Test
  void shouldHoldNoRecordResponsibleForTheBroker() {
    fail(9, new StreamsException(new TimeoutException("no answer")));

    assertThat(poison.reason(at(7))).isEmpty();
  }

  private static RuntimeException own() {
    return new StreamsException(new IllegalStateException("cannot be scored"));
  }

  private void fail(int times, RuntimeException failure) {
    for (int i = 0; i < times; i++) {
      poison.failed(at(7), failure);
    }
  }

  private static RecordMetadata at(long offset) {
    return new Origin("outturn-submitted", 3, offset);
  }

  private record Origin(String topic, int partition, long offset) implements RecordMetadata {}
}
