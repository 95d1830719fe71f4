package org.goldenthread.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredTest {

  private static final long INDICATOR = 1;
  private static final long OUTTURN = 1;

  /** Of a measure that is taken every second year, that of eight quarters before is one. */
  @ParameterizedTest
  @CsvSource({
    "QUARTERLY, 1 2 4",
    "HALF_YEARLY, 2 4",
    "YEARLY, 4",
    "ACADEMIC_YEARLY, 4",
    "EVERY, 8"
  })
  void shouldRestOnTheOutturnsThatItsTrendsLookBackAt(Cycle cycle, String back) {
    Integer years = cycle == Cycle.EVERY ? 2 : null;
    Frequency frequency = Frequency.of(cycle, years, new FinancialYear(2018), 2);
    Map<Quarter, Outturn> outturns = outturns(back + " 0");
    Scored all = scored(back);

    assertThat(all.restsOn(INDICATOR, frequency, An.Q2, outturns)).isTrue();
    assertThat(all.restsOn(INDICATOR + 1, frequency, An.Q2, outturns)).isFalse();
    assertThat(all.restsOn(INDICATOR, frequency, An.Q2, outturns("0"))).isFalse();
    assertThat(scored("").restsOn(INDICATOR, frequency, An.Q2, outturns)).isFalse();
  }

  private static Scored scored(String back) {
    Scored scored = An.scored("PI.47", "below", Direction.WORSE).figures().scored().orElseThrow();
    return new Scored(
        scored.status(),
        scored.actual(),
        scored.target(),
        scored.tolerance(),
        scored.variance(),
        scored.score(),
        scored.shortTermTrend(),
        scored.annualTrend(),
        scored.policyCode(),
        Optional.of(
            new Scored.Versions(
                INDICATOR,
                OUTTURN,
                Arrays.stream(back.split(" "))
                    .filter(it -> !it.isEmpty())
                    .map(it -> An.Q2.plus(-Integer.parseInt(it)))
                    .collect(Collectors.toMap(Function.identity(), _ -> OUTTURN)))),
        scored.explanation(),
        scored.scoredAt());
  }

  private static Map<Quarter, Outturn> outturns(String back) {
    An indicator = An.indicator("PI.47");
    Arrays.stream(back.split(" "))
        .forEach(it -> indicator.outturn(An.Q2.plus(-Integer.parseInt(it)), "71"));
    return indicator.figures().outturns();
  }
}
