package org.goldenthread.reporting.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.goldenthread.reporting.readmodel.FiguresBehind;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {

  private final AtomicLong version = new AtomicLong();
  private final AtomicInteger worked = new AtomicInteger();
  private final RememberedAnswers<String, Integer> answers =
      new RememberedAnswers<>(new Counter(version), new NeverBehind(), 2, _ -> 1);

  @Test
  void shouldWorkAnAnswerOutOnce() {
    assertThat(ask("a")).isEqualTo(1);
    assertThat(ask("a")).isEqualTo(1);
  }

  @Test
  void shouldWorkItOutAgainWhenTheReadModelHasChanged() {
    ask("a");
    version.incrementAndGet();

    assertThat(ask("a")).isEqualTo(2);
  }

  @Test
  void shouldLabelAnAnswerWithTheVersionBeforeItWasWorkedOut() {
    answers.answer(
        "a",
        () -> {
          version.incrementAndGet();
          return worked.incrementAndGet();
        });

    assertThat(ask("a")).isEqualTo(2);
  }

  @Test
  void shouldRememberNoMoreThanItHasRoomFor() {
    IntStream.range(0, 100).forEach(i -> ask("question " + i));
    int before = worked.get();

    IntStream.range(0, 100).forEach(i -> ask("question " + i));

    assertThat(worked.get() - before).isGreaterThanOrEqualTo(98);
  }

  @Test
  void shouldRememberWhatNoEventChangesWhateverTheVersion() {
    answers.lasting("a", worked::incrementAndGet);
    version.incrementAndGet();

    assertThat(answers.lasting("a", worked::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void shouldWorkOutAnAnswerOnceForAllWhoAskAtTheSameTime() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = askers.submit(() -> answers.answer("a", () -> slow(begun, go)));
      begun.await();
      Future<Integer> second = askers.submit(() -> ask("a"));
      go.countDown();

      assertThat(first.get()).isEqualTo(1);
      assertThat(second.get()).isEqualTo(1);
    }
  }

  private int slow(CountDownLatch begun, CountDownLatch go) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return worked.incrementAndGet();
  }

  @Test
  void shouldNotRememberAFailure() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                answers.answer(
                    "a",
                    () -> {
                      throw new IllegalStateException("no");
                    }));

    assertThat(ask("a")).isEqualTo(1);
  }

  private int ask(String question) {
    return answers.answer(question, worked::incrementAndGet);
  }

  private record Counter(AtomicLong version) implements ReadModelVersion {

    @Override
    public long current() {
      return version.get();
    }
  }

  private static final class NeverBehind implements FiguresBehind {

    @Override
    public Optional<Instant> since() {
      return Optional.empty();
    }

    @Override
    public Instant until() {
      return Instant.MAX;
    }
  }
}
