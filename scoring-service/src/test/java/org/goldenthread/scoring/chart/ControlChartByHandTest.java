package org.goldenthread.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.scoring.chart.ControlChart.Point;
import org.goldenthread.scoring.rules.Seeds;
import org.junit.jupiter.api.Test;

/** Reckons generated control charts again in another way, and reads their sentences. */
class ControlChartByHandTest {

  private static final int CASES = Integer.getInteger("golden-thread.cases", 1_000);
  private static final BigDecimal LAST_DIGIT = new BigDecimal("0.0000000001");
  private static final String NUMBER = "(-?[\\d.]+)";
  private static final Pattern WITHIN =
      Pattern.compile(
          "%1$s in \\S+ is common cause variation: within .* of %1$s to %1$s around .* of %1$s, .*"
              .formatted(NUMBER));
  private static final Pattern BEYOND =
      Pattern.compile(
          "%1$s in \\S+ is an? .*: (above|below) the (?:upper|lower) natural .* of %1$s\\."
              .formatted(NUMBER));

  @Test
  void shouldPutTheLimitsWhereReckoningByHandPutsThem() {
    Seeds.forEach(CASES, Random::new, ControlChartByHandTest::figures, this::checkLimits);
  }

  @Test
  void shouldSayWhatTheNumbersSay() {
    Seeds.forEach(CASES, Random::new, ControlChartByHandTest::figures, this::checkSentence);
  }

  private void checkLimits(String written) {
    ControlChart chart = ChartExample.figures(written).chart();
    ProcessLimits.Known limits = (ProcessLimits.Known) chart.stretches().getFirst().limits();
    List<BigDecimal> values = chart.points().stream().map(Point::value).toList();
    List<BigDecimal> moves =
        IntStream.range(1, values.size())
            .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
            .toList();
    BigDecimal reach = mean(moves).multiply(new BigDecimal("2.66"));

    assertClose(limits.mean(), mean(values));
    assertClose(limits.upper(), mean(values).add(reach));
    assertClose(limits.lower(), mean(values).subtract(reach));
  }

  private void checkSentence(String written) {
    ControlChart chart = ChartExample.figures(written).chart();
    BigDecimal last = chart.points().getLast().value();
    Matcher within = WITHIN.matcher(chart.explanation());
    Matcher beyond = BEYOND.matcher(chart.explanation());
    if (within.matches()) {
      assertThat(new BigDecimal(within.group(1))).isEqualTo(last);
      assertThat(last).isBetween(new BigDecimal(within.group(2)), new BigDecimal(within.group(3)));
      assertThat(chart.points().getLast().signals()).isEmpty();
    } else if (beyond.matches()) {
      int side = beyond.group(2).equals("above") ? 1 : -1;
      assertThat(last.compareTo(new BigDecimal(beyond.group(3)))).isEqualTo(side);
    } else {
      assertThat(chart.points().getLast().signals()).isNotEmpty();
      assertThat(chart.explanation()).contains(" successive figures");
    }
  }

  private static void assertClose(BigDecimal rounded, BigDecimal reckoned) {
    assertThat(rounded.subtract(reckoned).abs()).isLessThanOrEqualTo(LAST_DIGIT);
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
  }

  /** Twelve to thirty figures of few digits; one is now and then far off. */
  private static String figures(Random random) {
    return IntStream.range(0, random.nextInt(12, 31))
        .mapToObj(_ -> figure(random).toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static BigDecimal figure(Random random) {
    int spread = random.nextInt(12) == 0 ? 400 : 60;
    return BigDecimal.valueOf(random.nextInt(-spread, spread), random.nextInt(0, 3));
  }
}
