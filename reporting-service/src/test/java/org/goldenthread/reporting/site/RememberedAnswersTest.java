package org.goldenthread.reporting.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {

  private final AtomicLong version = new AtomicLong();
  private final AtomicInteger worked = new AtomicInteger();
  private final RememberedAnswers<String, Integer> answers =
      new RememberedAnswers<>(new Counter(version), 2);

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
  void shouldForgetTheAnswerUnusedForLongest() {
    ask("a");
    ask("b");
    ask("a");
    ask("c");

    assertThat(ask("a")).isEqualTo(1);
    assertThat(ask("b")).isEqualTo(4);
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
}
