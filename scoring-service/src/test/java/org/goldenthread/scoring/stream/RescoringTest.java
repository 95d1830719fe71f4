package org.goldenthread.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class RescoringTest {

  private static final Instant AT = Instant.parse("2020-10-14T09:00:00Z");
  private static final Quarter NEWEST = Quarter.parse("2020-21-Q2");

  @Test
  void shouldBeginWithTheNewestYearThatHasOutturns() {
    assertThat(
            rescoring("2018-19-Q1", "2019-20-Q2", "2019-20-Q3", "2020-21-Q2", "2021-22-Q4")
                .orElseThrow()
                .passes())
        .containsExactly(
            quarters("2019-20-Q3", "2020-21-Q2"), quarters("2018-19-Q1", "2019-20-Q2"));
  }

  @Test
  void shouldBeNothingWhereNoOutturnIsTouched() {
    assertThat(rescoring("2021-22-Q4")).isEmpty();
    assertThat(rescoring()).isEmpty();
  }

  @Test
  void shouldBeginAgainWithWhatWasLeft() {
    Rescoring underWay =
        rescoring("2018-19-Q1", "2020-21-Q1").orElseThrow().after(new IndicatorRef("PI.1"));

    assertThat(Rescoring.of(quarters("2020-21-Q2"), Optional.of(underWay), NEWEST, AT))
        .get()
        .isEqualTo(rescoring("2018-19-Q1", "2020-21-Q1", "2020-21-Q2").orElseThrow());
  }

  private static Optional<Rescoring> rescoring(String... quarters) {
    return Rescoring.of(quarters(quarters), Optional.empty(), NEWEST, AT);
  }

  private static NavigableSet<Quarter> quarters(String... quarters) {
    NavigableSet<Quarter> all = new TreeSet<>();
    Arrays.stream(quarters).map(Quarter::parse).forEach(all::add);
    return all;
  }
}
