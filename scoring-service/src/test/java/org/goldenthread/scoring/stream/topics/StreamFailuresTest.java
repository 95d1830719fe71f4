package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

class StreamFailuresTest {

  private final Watched surroundings = new Watched();
  private final StreamFailures failures = new StreamFailures(surroundings);

  @Test
  void shouldReplaceTheThreadLaterEachTimeUpToSixteenSeconds() {
    for (int i = 0; i < 7; i++) {
      assertThat(failures.handle(new IllegalStateException("broken")))
          .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
    }

    assertThat(surroundings.slept)
        .extracting(Duration::toMillis)
        .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 16_000L);
    assertThat(surroundings.exits).isZero();
  }

  @Test
  void shouldEndTheProcessOnAnError() {
    StreamsException failure = new StreamsException(new OutOfMemoryError("Java heap space"));

    assertThat(failures.handle(failure)).isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
    assertThat(surroundings.exits).isEqualTo(1);
  }

  private static final class Watched extends StreamFailures.Surroundings {

    private final List<Duration> slept = new ArrayList<>();
    private int exits;

    @Override
    void exit() {
      exits++;
    }

    @Override
    void sleep(Duration delay) {
      slept.add(delay);
    }
  }
}
