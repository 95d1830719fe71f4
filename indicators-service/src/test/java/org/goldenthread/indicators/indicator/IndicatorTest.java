package org.goldenthread.indicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.indicator.Indicator.QuarterTarget;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final Definition FIRST = DefinitionExample.from("2019-20-Q1").build();
  private static final Definition SECOND = DefinitionExample.from("2021-22-Q1").build();

  @Test
  void shouldKeepDefinitionsInTheOrderOfTheirQuarters() {
    assertThat(indicator().with(SECOND).with(FIRST).definitions()).containsExactly(FIRST, SECOND);
  }

  @Test
  void shouldReplaceTheDefinitionOfTheSameQuarter() {
    Definition corrected = DefinitionExample.from("2019-20-Q1").titled("Children in care").build();

    assertThat(indicator().with(FIRST).with(SECOND).with(corrected).definitions())
        .containsExactly(corrected, SECOND);
  }

  @Test
  void shouldMeanTheSameInWhateverOrderTheSameIsDefined() {
    Definition other = DefinitionExample.from("2020-21-Q1").titled("Children in care").build();

    assertThat(indicator().with(SECOND).with(FIRST).meanings()).containsExactly(FIRST);
    assertThat(indicator().with(FIRST).with(SECOND).meanings()).containsExactly(FIRST);
    assertThat(indicator().with(SECOND).with(FIRST).with(other).meanings())
        .containsExactly(FIRST, other, SECOND);
  }

  @Test
  void shouldReachBackAsFarAsAnyDefinitionDoes() {
    Definition later = SECOND.reachingBackTo(Optional.of(Quarter.parse("2018-19-Q2")));
    Definition first = FIRST.reachingBackTo(Optional.of(Quarter.parse("2018-19-Q4")));

    assertThat(indicator().with(first).with(later).meanings())
        .containsExactly(FIRST.reachingBackTo(Optional.of(Quarter.parse("2018-19-Q2"))));
  }

  @Test
  void shouldKeepItsReachUnlessAnotherIsGiven() {
    Definition reaching = FIRST.reachingBackTo(Optional.of(Quarter.parse("2018-19-Q2")));
    Definition ownQuarter = FIRST.reachingBackTo(Optional.of(FIRST.fromQuarter()));

    assertThat(indicator().with(reaching).with(FIRST).definitions()).containsExactly(reaching);
    assertThat(indicator().with(reaching).with(ownQuarter).definitions()).containsExactly(FIRST);
  }

  @Test
  void shouldMeanSomethingNewAfterAComparabilityBreak() {
    Definition amended = DefinitionExample.from("2020-21-Q1").broken("Measure amended").build();
    Definition again = DefinitionExample.from("2021-22-Q1").broken("Measure amended").build();

    assertThat(indicator().with(FIRST).with(amended).with(again).meanings())
        .containsExactly(FIRST, amended, again);
  }

  @Test
  void shouldGiveAYearsTargetToItsFourQuarters() {
    assertThat(targets(indicator().with(setting("2020-21", "85"))))
        .containsExactly("2020-21-Q1=85", "2020-21-Q2=85", "2020-21-Q3=85", "2020-21-Q4=85");
  }

  @Test
  void shouldPreferAQuartersOwnTarget() {
    Indicator indicator =
        indicator().with(setting("2020-21", "85")).with(setting("2020-21-Q2", "80"));

    assertThat(targets(indicator))
        .containsExactly("2020-21-Q1=85", "2020-21-Q2=80", "2020-21-Q3=85", "2020-21-Q4=85");
  }

  @Test
  void shouldGiveAHalfYearsTargetToItsQuartersBeforeThatOfTheYear() {
    Indicator indicator =
        indicator().with(setting("2020-21-H1", "80")).with(setting("2020-21", "85"));

    assertThat(targets(indicator))
        .containsExactly("2020-21-Q1=80", "2020-21-Q2=80", "2020-21-Q3=85", "2020-21-Q4=85");
  }

  @Test
  void shouldGiveAnAcademicYearsTargetToTheQuartersInWhichItCanBeDue() {
    Indicator indicator =
        indicator().with(setting("AY2019-20", "80")).with(setting("2019-20-Q4", "85"));

    assertThat(targets(indicator))
        .containsExactly("2019-20-Q3=80", "2019-20-Q4=85", "2020-21-Q1=80", "2020-21-Q2=80");
  }

  @Test
  void shouldPreferAQuartersOwnTargetAlsoIfTheYearsIsSetLater() {
    Indicator indicator =
        indicator()
            .with(setting("2020-21-Q2", "80"))
            .with(setting("2020-21", "85"))
            .with(setting("2020-21", "90"));

    assertThat(targets(indicator))
        .containsExactly("2020-21-Q1=90", "2020-21-Q2=80", "2020-21-Q3=90", "2020-21-Q4=90");
  }

  @Test
  void shouldKeepTheTargetsOfSeveralYearsInOrder() {
    Indicator indicator =
        indicator().with(setting("2021-22-Q1", "2")).with(setting("2019-20-Q4", "1"));

    assertThat(targets(indicator)).containsExactly("2019-20-Q4=1", "2021-22-Q1=2");
  }

  @Test
  void shouldLetAQuarterHaveNoTargetWithinAYearThatHasOne() {
    TargetSetting none =
        new TargetSetting(
            TargetPeriod.parse("2020-21-Q1"),
            new Target.None(NoTarget.BASELINE_YEAR, Optional.of("Measured from Quarter 2")));

    Indicator indicator = indicator().with(setting("2020-21", "85")).with(none);

    assertThat(indicator.targets().getFirst())
        .isEqualTo(new QuarterTarget(Quarter.parse("2020-21-Q1"), none));
  }

  @Test
  void shouldBeTheSameWhenATargetIsWrittenWithMoreNoughts() {
    assertThat(indicator().with(setting("2020-21", "85")))
        .isEqualTo(indicator().with(setting("2020-21", "85.00")));
  }

  private static Indicator indicator() {
    return new Indicator(IndicatorRef.parse("PI.432"), List.of(), List.of());
  }

  private static TargetSetting setting(String period, String value) {
    return new TargetSetting(
        TargetPeriod.parse(period),
        new Target.Value(new Decimal(new BigDecimal(value)), Optional.empty(), Optional.empty()));
  }

  private static List<String> targets(Indicator indicator) {
    return indicator.targets().stream()
        .map(target -> target.quarter() + "=" + value(target.setting().target()))
        .toList();
  }

  private static String value(Target target) {
    return switch (target) {
      case Target.Value(var value, var tolerance, var reason) -> value.toString();
      case Target.None(var why, var note) -> why.toString();
    };
  }
}
