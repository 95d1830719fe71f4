package org.goldenthread.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void shouldMakeOneReportAtATimeAndRefuseWhatWouldHaveToWaitLong() throws Exception {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, 9)
              .mapToObj(_ -> readers.submit(() -> turns.soon(this::work)))
              .toList();
      Awaitility.await().until(() -> waitsForItsTurn() == 8);

      assertThatExceptionOfType(Turns.TooManyReportsException.class)
          .isThrownBy(() -> turns.soon(this::work));
      end.countDown();
      for (Future<Integer> each : waiting) {
        each.get();
      }
    }
    assertThat(asked).hasValue(9);
    assertThat(most).hasValue(1);
  }

  private int waitsForItsTurn() {
    return turns.waiting();
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
