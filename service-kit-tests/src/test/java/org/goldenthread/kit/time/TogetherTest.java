package org.goldenthread.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void shouldDoTogetherWhatComesWhileOthersAreAtIt() throws Exception {
    Together<String, Integer, String> together = new Together<>(3, LONG);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<String>> first = callers.submit(() -> together.join("a", 0, this::held));
      begun.await();
      List<Future<Optional<String>>> others = new ArrayList<>();
      for (int work : List.of(1, 2, 3, 4)) {
        others.add(callers.submit(() -> together.join("a", work, this::done)));
        Awaitility.await().until(() -> together.waiting() == work);
      }
      assertThat(together.join("b", 5, this::done)).as("another kind waits for nobody").isPresent();
      end.countDown();

      assertThat(first.get()).contains("did 0");
      for (int i = 0; i < others.size(); i++) {
        assertThat(others.get(i).get()).contains("did " + (i + 1));
      }
    }
    assertThat(groups).containsExactly(List.of(5), List.of(0), List.of(1, 2, 3), List.of(4));
  }

  @Test
  void shouldSendEachOfAGroupThatFailedOnItsOwnWayAndGoOn() throws Exception {
    Together<String, Integer, String> together = new Together<>(9, LONG);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<String>> first = callers.submit(() -> together.join("a", 0, this::held));
      begun.await();
      List<Future<Optional<String>>> failing =
          IntStream.range(1, 4)
              .mapToObj(n -> callers.submit(() -> together.join("a", n, this::failed)))
              .toList();
      Awaitility.await().until(() -> together.waiting() == 3);
      end.countDown();
      first.get();
      for (Future<Optional<String>> each : failing) {
        assertThat(each.get()).isEmpty();
      }
    }
    assertThatIllegalStateException()
        .as("alone it is told what failed")
        .isThrownBy(() -> together.join("a", 9, this::failed));
    assertThat(together.join("a", 10, this::done)).contains("did 10");
  }

  @Test
  void shouldRefuseWhatWouldWaitLong() throws Exception {
    Together<String, Integer, String> together = new Together<>(9, Duration.ofMillis(20));
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<String>> first = callers.submit(() -> together.join("a", 0, this::held));
      begun.await();
      assertThatExceptionOfType(Turns.BusyException.class)
          .isThrownBy(() -> together.join("a", 1, this::done));
      end.countDown();
      first.get();
    }
    assertThat(groups).as("who gave up is not done later").containsExactly(List.of(0));
  }

  @Test
  void shouldDoEachOnceHoweverManyCome() throws Exception {
    Together<Integer, Integer, String> together = new Together<>(5, LONG);
    try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
      List<Future<Optional<String>>> all =
          IntStream.range(0, 2_000)
              .mapToObj(n -> callers.submit(() -> together.join(n % 3, n, this::doneInAMoment)))
              .toList();
      for (int n = 0; n < all.size(); n++) {
        assertThat(all.get(n).get()).contains("did " + n);
      }
    }
    assertThat(groups.stream().flatMap(List::stream)).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(groups)
        .allSatisfy(group -> assertThat(group.stream().map(n -> n % 3).distinct()).hasSize(1));
  }

  private List<Optional<String>> held(List<Integer> work) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return done(work);
  }

  private List<Optional<String>> doneInAMoment(List<Integer> work) {
    if (ThreadLocalRandom.current().nextInt(10) == 0) {
      LockSupport.parkNanos(1_000);
    }
    return done(work);
  }

  private List<Optional<String>> done(List<Integer> work) {
    groups.add(work);
    return work.stream().map(n -> Optional.of("did " + n)).toList();
  }

  private List<Optional<String>> failed(List<Integer> work) {
    throw new IllegalStateException("failed " + work);
  }
}
