package org.goldenthread.scoring.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final Quarter BEFORE = Quarter.parse("2019-20-Q2");
  private static final Quarter START = Quarter.parse("2019-20-Q3");
  private static final Quarter AMENDED = Quarter.parse("2020-21-Q1");

  private static final Definition FIRST =
      DefinitionExample.from("2019-20-Q3").polarity(Polarity.LOWER_IS_BETTER).build();
  private static final Definition SECOND =
      DefinitionExample.from("2020-21-Q1").breakInSeries().build();
  private static final Target TARGET = new Target.Value(BigDecimal.TEN, Optional.empty());

  private static final Indicator INDICATOR =
      Indicator.of(new IndicatorRef("PI.1"), 1, List.of(SECOND, FIRST), Map.of(AMENDED, TARGET));

  @Test
  void shouldMeanWhatItsLatestDefinitionUpToTheQuarterSays() {
    assertThat(INDICATOR.definitionAt(BEFORE)).isEmpty();
    assertThat(INDICATOR.definitionAt(START)).contains(FIRST);
    assertThat(INDICATOR.definitionAt(AMENDED.previous())).contains(FIRST);
    assertThat(INDICATOR.definitionAt(AMENDED)).contains(SECOND);
    assertThat(INDICATOR.definitionAt(AMENDED.plus(40))).contains(SECOND);
  }

  @Test
  void shouldHaveNoDefinitionAndNoRevisionWhereNothingWasHeard() {
    Indicator unknown = Indicator.unknown(new IndicatorRef("PI.2"));

    assertThat(unknown.ref()).hasToString("PI.2");
    assertThat(unknown.revision()).isZero();
    assertThat(unknown.definitionAt(START)).isEmpty();
  }

  @Test
  void shouldHaveATargetThatIsNotSetWhereNothingWasSaid() {
    assertThat(INDICATOR.targetAt(AMENDED)).isEqualTo(TARGET);
    assertThat(INDICATOR.targetAt(START)).isEqualTo(new Target.None(NoTarget.NOT_SET, ""));
  }

  @Test
  void shouldNotCompareAcrossABreak() {
    assertThat(INDICATOR.isComparable(START, AMENDED)).isFalse();
    assertThat(INDICATOR.isComparable(AMENDED.previous(), AMENDED.plus(3))).isFalse();
  }

  @Test
  void shouldNotCompareAcrossAChangeOfUnitOrOfCumulative() {
    assertThat(redefined("2020-21-Q1", "percent", "number")).isFalse();
    assertThat(redefined("2020-21-Q1", "percent", "%")).isTrue();
    assertThat(redefined("2020-21-Q1", "", "percent")).isTrue();
    assertThat(
            Indicator.of(
                    new IndicatorRef("PI.1"),
                    1,
                    List.of(
                        DefinitionExample.from("2019-20-Q3").build(),
                        DefinitionExample.from("2020-21-Q1").cumulative().build()),
                    Map.of())
                .isComparable(START, AMENDED))
        .isFalse();
  }

  @Test
  void shouldNotCompareAcrossAChangeOfFrequency() {
    assertThat(
            Indicator.of(
                    new IndicatorRef("PI.1"),
                    1,
                    List.of(
                        DefinitionExample.from("2019-20-Q3").build(),
                        DefinitionExample.from("2020-21-Q1").frequency(Cycle.HALF_YEARLY).build()),
                    Map.of())
                .isComparable(START, AMENDED))
        .isFalse();
  }

  private static boolean redefined(String from, String unit, String otherUnit) {
    List<Definition> definitions =
        List.of(
            DefinitionExample.from("2019-20-Q3").unit(unit).build(),
            DefinitionExample.from(from).unit(otherUnit).build());
    return Indicator.of(new IndicatorRef("PI.1"), 1, definitions, Map.of())
        .isComparable(START, AMENDED);
  }

  @Test
  void shouldCompareOnEitherSideOfABreak() {
    assertThat(INDICATOR.isComparable(START, AMENDED.previous())).isTrue();
    assertThat(INDICATOR.isComparable(AMENDED, AMENDED.plus(1))).isTrue();
    assertThat(INDICATOR.isComparable(BEFORE, START)).isTrue();
  }
}
