package org.goldenthread.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.scoring.rules.Policies;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a framework takes to be tried on ten years of 200 indicators; asserts no time.
 */
class WhatIfSpeedTest {

  private static final Quarter START = Quarter.parse("2012-13-Q1");
  private static final int INDICATORS = 200;
  private static final int QUARTERS = 40;
  private static final int RUNS = 5;

  @Test
  void shouldTryAFrameworkOnTenYearsOfHistory() {
    AskWhatIf askWhatIf = new AskWhatIf(new TenYears());

    for (int run = 1; run <= RUNS; run++) {
      long start = System.nanoTime();
      WhatIfAnswer answer = ((AskWhatIf.Result.Answered) askWhatIf.answer(question())).answer();
      Duration taken = Duration.ofNanos(System.nanoTime() - start);

      System.out.printf(
          "What-if over %d outturns, run %d: %d ms, %d differ%n",
          answer.totals().outturns(), run, taken.toMillis(), answer.totals().differing());
      assertThat(answer.totals().outturns()).isEqualTo(INDICATORS * QUARTERS);
      assertThat(answer.quarters()).hasSize(QUARTERS);
      assertThat(answer.outcomes()).hasSize(100);
    }
  }

  private static WhatIf question() {
    return new WhatIf(
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new WhatIf.Change(
            Optional.of(new WhatIf.PolicyChoice.Known("four-level")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new WhatIf.Page(true, Optional.empty(), 100));
  }

  /** Figures around their targets, so that all bands occur. */
  private static final class TenYears implements SeriesBook {

    @Override
    public <T> Optional<T> read(Set<IndicatorRef> refs, Function<Page, T> reading) {
      CouncilPlan plan =
          CouncilPlan.withOnePolicy(
              "plan", 1, new FinancialYear(2012), new FinancialYear(2022), "three-level");
      Framework framework =
          Framework.of(List.of(plan), List.of(Policies.THREE_LEVEL, Policies.FOUR_LEVEL));
      Stream<Series> series = IntStream.rangeClosed(1, INDICATORS).mapToObj(TenYears::series);
      return Optional.of(reading.apply(new Page(series, framework, Set.of(), List.of())));
    }

    private static Series series(int number) {
      TreeMap<Quarter, Target> targets = new TreeMap<>();
      TreeMap<Quarter, Outturn> outturns = new TreeMap<>();
      for (int i = 0; i < QUARTERS; i++) {
        targets.put(START.plus(i), new Target.Value(new BigDecimal("80.0"), Optional.empty()));
        BigDecimal value = BigDecimal.valueOf(700 + (number * 7L + i * 13L) % 200, 1);
        outturns.put(START.plus(i), new Outturn.Measured(value, OutturnStatus.FINAL, 1));
      }
      return new Series(
          Indicator.of(
              new IndicatorRef("PI." + number),
              1,
              List.of(DefinitionExample.from("2012-13-Q1").build()),
              targets),
          outturns);
    }
  }
}
