package org.goldenthread.scoring.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

class StreamFailuresTest {

  @Test
  void shouldStartAgainFromTheLastCommitWithAnotherThread() {
    assertThat(new StreamFailures().handle(new IllegalStateException("broken")))
        .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
  }
}
