package org.goldenthread.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns(1, 8, Duration.ofSeconds(20));
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void shouldDoOneThingAtATimeAndRefuseWhatWouldHaveToWaitLong() throws Exception {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, 9)
              .mapToObj(_ -> readers.submit(() -> turns.soon(this::work)))
              .toList();
      Awaitility.await().until(() -> turns.waiting() == 8);

      assertThatExceptionOfType(Turns.BusyException.class).isThrownBy(() -> turns.soon(this::work));
      end.countDown();
      for (Future<Integer> each : waiting) {
        each.get();
      }
    }
    assertThat(asked).hasValue(9);
    assertThat(most).hasValue(1);
  }

  private int work() {
    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    asked.incrementAndGet();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return atOnce.decrementAndGet();
  }
}
