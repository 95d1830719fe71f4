package org.goldenthread.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.scoring.rules.Policies.above;
import static org.goldenthread.scoring.rules.Policies.atLeast;
import static org.goldenthread.scoring.rules.Policies.band;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.scoring.rules.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  private static final BigDecimal TOLERANCE = new BigDecimal("4.25");

  @ParameterizedTest
  @CsvSource({
    "10, exceeds",
    "0, exceeds",
    "-0.001, on_target",
    "-4.25, on_target",
    "-4.250000001, below",
    "-100, below"
  })
  void shouldScoreThreeLevelsByTheFirstBandThatHolds(BigDecimal variance, String band) {
    assertThat(code(Policies.THREE_LEVEL, variance)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "4.250000001, exceeds",
    "4.25, upper",
    "0, upper",
    "-0.001, lower",
    "-4.25, lower",
    "-4.250000001, below"
  })
  void shouldScoreFourLevelsByTheFirstBandThatHolds(BigDecimal variance, String band) {
    assertThat(code(Policies.FOUR_LEVEL, variance)).isEqualTo(band);
  }

  @Test
  void shouldStillDivideBetterFromWorseWhereTheToleranceIsZero() {
    Bands bands = Policies.threeBands();

    assertThat(bands.place(BigDecimal.ZERO, BigDecimal.ZERO).band().code()).isEqualTo("exceeds");
    assertThat(bands.place(new BigDecimal("-0.1"), BigDecimal.ZERO).band().code())
        .isEqualTo("below");
  }

  @Test
  void shouldSayWhichBetterLimitWasMissed() {
    Bands bands = Policies.threeBands();

    assertThat(bands.place(new BigDecimal("-5"), TOLERANCE).missed()).contains(atLeast("-1"));
    assertThat(bands.place(BigDecimal.ONE, TOLERANCE).missed()).isEmpty();
  }

  @Test
  void shouldRefuseToLeaveAValueWithoutABand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bands(List.of(band("good", "Good", atLeast("0")))))
        .withMessageContaining("The last band must take whatever the better ones leave over");
    assertThatIllegalArgumentException().isThrownBy(() -> new Bands(List.of()));
  }

  @Test
  void shouldRefuseABandThatNoValueCanReach() {
    shouldRefuse(atLeast("0"), atLeast("1"));
    shouldRefuse(atLeast("0"), atLeast("0.0"));
    shouldRefuse(atLeast("0"), above("0"));
    shouldRefuse(above("0"), above("0"));
    shouldRefuse(new Limit.Otherwise(), atLeast("0"));
  }

  @Test
  void shouldLetABandTakeTheEdgeThatABetterOneLeaves() {
    Bands bands = bands(above("1"), atLeast("1"));

    assertThat(bands.place(TOLERANCE, TOLERANCE).band().code()).isEqualTo("second");
  }

  @Test
  void shouldRefuseTwoBandsOfOneCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Bands(
                    List.of(
                        band("good", "Good", atLeast("0")),
                        band("good", "Bad", new Limit.Otherwise()))))
        .withMessage("Two bands have the code 'good'");
  }

  private static void shouldRefuse(Limit first, Limit second) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bands(first, second))
        .withMessage("Band 'second' can never be reached: its limit is not below that of 'first'");
  }

  private static Bands bands(Limit first, Limit second) {
    return new Bands(
        List.of(
            band("first", "First", first),
            band("second", "Second", second),
            band("last", "Last", new Limit.Otherwise())));
  }

  private static String code(ScoringPolicy policy, BigDecimal variance) {
    return policy.bands().place(variance, TOLERANCE).band().code();
  }
}
