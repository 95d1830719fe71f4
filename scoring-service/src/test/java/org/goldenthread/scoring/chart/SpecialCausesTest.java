package org.goldenthread.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.scoring.rules.Comparand.Value;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** The mean is 10, the limits are 4 and 16: a figure is near a limit beyond 14 or below 6. */
class SpecialCausesTest {

  private static final ProcessLimits.Known LIMITS =
      new ProcessLimits.Known(number("10"), number("4"), number("16"));
  private static final String BEYOND = "BEYOND_LIMIT";
  private static final String NEAR = "TWO_OF_THREE_NEAR_LIMIT";
  private static final String RUN = "RUN_ON_ONE_SIDE";
  private static final String TREND = "TREND";

  @Test
  void shouldSignalAFigureBeyondALimitAndNotOnIt() {
    assertThat(signals("16.01 16 4 3.99"))
        .containsExactly(rise(BEYOND), List.of(), List.of(), fall(BEYOND));
  }

  @Test
  void shouldSignalThoseNearALimitWhereThereAreTwoInThreeOnOneSide() {
    assertThat(signals("15 11 15")).containsExactly(rise(NEAR), List.of(), rise(NEAR));
    assertThat(signals("5 9 5")).containsExactly(fall(NEAR), List.of(), fall(NEAR));
    assertThat(signals("15 15 11")).containsExactly(rise(NEAR), rise(NEAR), List.of());
  }

  @Test
  void shouldNotSignalWhereTheThirdIsOnTheOtherSideOrOnTheMean() {
    assertThat(signals("15 9 15")).containsOnly(List.of());
    assertThat(signals("15 10 15")).containsOnly(List.of());
    assertThat(signals("15 15")).containsOnly(List.of());
    assertThat(signals("15 11 11 15")).containsOnly(List.of());
  }

  @Test
  void shouldCountAsNearOnlyWhatIsMoreThanTwoThirdsOfTheWay() {
    assertThat(signals("14 11 14")).containsOnly(List.of());
    assertThat(signals("14.01 11 14.01")).containsExactly(rise(NEAR), List.of(), rise(NEAR));
    assertThat(signals("16 11 16")).containsExactly(rise(NEAR), List.of(), rise(NEAR));
    assertThat(signals("15 11 17")).containsExactly(List.of(), List.of(), rise(BEYOND));
  }

  @Test
  void shouldSignalARunOfSevenOnOneSide() {
    assertThat(signals("9 11 12 11 12 11 12 11 9"))
        .containsExactly(
            List.of(), rise(RUN), rise(RUN), rise(RUN), rise(RUN), rise(RUN), rise(RUN), rise(RUN),
            List.of());
    assertThat(signals("9 8 9 8 9 8 9 8")).containsOnly(fall(RUN));
    assertThat(signals("11 12 11 12 11 12")).containsOnly(List.of());
    assertThat(signals("11 12 11 10 12 11 12")).containsOnly(List.of());
  }

  @Test
  void shouldSignalATrendOfSeven() {
    assertThat(signals("7 8 9 9.5 10.5 11 12 11"))
        .containsExactly(
            rise(TREND),
            rise(TREND),
            rise(TREND),
            rise(TREND),
            rise(TREND),
            rise(TREND),
            rise(TREND),
            List.of());
    assertThat(signals("12 11 10.5 10 9 8 7")).containsOnly(fall(TREND));
    assertThat(signals("7 8 9 10 11 12")).containsOnly(List.of());
    assertThat(signals("7 8 9 9 10 11 12")).containsOnly(List.of());
  }

  @Test
  void shouldGiveAllSignalsInTheOrderOfTheRules() {
    List<List<String>> signals = signals("10.5 11 11.5 12 12.5 13 14.5 15 17");

    assertThat(signals.get(7)).containsExactly("rise " + NEAR, "rise " + RUN, "rise " + TREND);
    assertThat(signals.get(8)).containsExactly("rise " + BEYOND, "rise " + RUN, "rise " + TREND);
  }

  @Test
  void shouldSignalNothingWhereNothingVaries() {
    List<Value> same = values("10 10 10 10 10 10 10");
    SpecialCauses causes =
        new SpecialCauses(
            same, new ProcessLimits.Known(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));

    assertThat(causes.at(3)).isEmpty();
  }

  private static List<String> rise(String rule) {
    return List.of("rise " + rule);
  }

  private static List<String> fall(String rule) {
    return List.of("fall " + rule);
  }

  private static List<List<String>> signals(String figures) {
    SpecialCauses causes = new SpecialCauses(values(figures), LIMITS);
    List<List<String>> signals = new ArrayList<>();
    for (int i = 0; i < causes.sequence().size(); i++) {
      signals.add(causes.at(i).stream().map(SpecialCausesTest::written).toList());
    }
    return signals;
  }

  private static String written(Signal signal) {
    return (signal.rise() ? "rise " : "fall ") + signal.rule();
  }

  private static List<Value> values(String figures) {
    List<Value> values = new ArrayList<>();
    for (String figure : Pattern.compile(" ").splitAsStream(figures).toList()) {
      Quarter quarter = Quarter.parse("2018-19-Q1").plus(values.size());
      values.add(new Value(quarter, number(figure), 1, Optional.empty()));
    }
    return values;
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }
}
