package org.goldenthread.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final Duration INTERVAL = Duration.ofMillis(25);

  private final AtomicLong now = new AtomicLong(-7);
  private final Rhythm rhythm = new Rhythm(INTERVAL, now::get);

  @Test
  void shouldLetAFewFollowEachOtherAtOnceAndThenKeepThePace() {
    assertThat(pauses(5))
        .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, INTERVAL);
  }

  @Test
  void shouldKeepThePaceAsLongAsTheyGoOn() {
    pauses(4);

    for (int batch = 0; batch < 100; batch++) {
      Duration pause = rhythm.pause();
      assertThat(pause).isEqualTo(INTERVAL);
      now.addAndGet(pause.toNanos());
    }
  }

  @Test
  void shouldBeginAnewAfterARest() {
    pauses(5);
    now.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(pauses(4)).containsOnly(Duration.ZERO);
  }

  private List<Duration> pauses(int count) {
    return Stream.generate(rhythm::pause).limit(count).toList();
  }
}
