package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final String REQUEST = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void shouldTellOfWhichRequestAScoreComes() {
    try (ScoringDriver driver = ScoringDriver.inMemory()) {
      driver.sendTraced(REQUEST, Events.outturn("PI.47", "2020-21-Q2", 1, "71.0"));
      driver.send(Events.outturn("PI.48", "2020-21-Q2", 1, "72.0"));

      List<TestRecord<String, byte[]>> scores = driver.toldRecords();

      assertThat(scores).extracting(TestRecord::key).containsExactly("PI.47", "PI.48");
      assertThat(scores).extracting(TraceTest::trace).containsExactly(REQUEST, "none");
    }
  }

  private static String trace(TestRecord<String, byte[]> record) {
    return Optional.ofNullable(record.headers().lastHeader("traceparent"))
        .map(Header::value)
        .map(value -> new String(value, StandardCharsets.UTF_8))
        .orElse("none");
  }
}
