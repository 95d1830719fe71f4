package org.goldenthread.indicators.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.policy.ScoringPolicy.AnnualTrend;
import org.goldenthread.indicators.policy.ScoringPolicy.InitiativeStatus;
import org.goldenthread.indicators.policy.ScoringPolicy.ShortTermTrend;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.junit.jupiter.api.Test;

class ScoringPolicyTest {

  private static final Band LAST = band("below", "", "");

  @Test
  void shouldBeSoundWithBandsBestFirst() {
    assertThat(faults(band("a", "", "1"), band("b", "0", ""), band("c", "-1", ""), LAST)).isEmpty();
  }

  @Test
  void shouldBeSoundWithABandForExactlyOnTarget() {
    assertThat(faults(band("a", "", "0"), band("b", "0", ""), LAST)).isEmpty();
  }

  @Test
  void shouldRefuseNoBands() {
    assertThat(faults())
        .containsExactly(new Fault("/bands", "No value would have a band: give at least one"));
  }

  @Test
  void shouldRefuseABandThatIsNotBelowTheOneBefore() {
    assertThat(faults(band("a", "0", ""), band("b", "1", ""), LAST))
        .containsExactly(
            new Fault(
                "/bands/1",
                "Every value it takes is in the band before already: ban"
                    + "ds are best first, this"
                    + " bound must be below the one before"));
  }

  @Test
  void shouldRefuseABandThatCanNeverHold() {
    assertThat(faults(band("a", "0", ""), band("b", "0.0", ""), LAST)).hasSize(1);
    assertThat(faults(band("a", "0", ""), band("b", "", "0"), LAST)).hasSize(1);
    assertThat(faults(band("a", "", "0"), band("b", "", "0"), LAST)).hasSize(1);
  }

  @Test
  void shouldRefuseAMiddleBandWithoutABound() {
    assertThat(faults(band("a", "0", ""), band("b", "", ""), LAST))
        .containsExactly(
            new Fault(
                "/bands/1",
                "It takes every value, so that none is left for the band"
                    + "s below: give atLeast or"
                    + " above"));
  }

  @Test
  void shouldRefuseALastBandWithABound() {
    assertThat(faults(band("a", "0", ""), band("b", "-1", "")))
        .containsExactly(
            new Fault(
                "/bands/1",
                "A value below its bound would have no band: the last ta"
                    + "kes what is left, leave out"
                    + " its bound"));
  }

  @Test
  void shouldRefuseABandWithTwoBounds() {
    assertThat(faults(band("a", "1", "1"), LAST))
        .containsExactly(
            new Fault(
                "/bands/0",
                "Values between its two bounds could be in two bands: gi"
                    + "ve atLeast or above, not"
                    + " both"));
  }

  @Test
  void shouldExplainThreeLevelsInItsLegend() {
    assertThat(legend(band("a", "0", ""), band("b", "-1", ""), LAST))
        .containsExactly(
            "On target or better",
            "Worse than target, but by no more than 5% of the target",
            "Worse than target by more than 5% of the target");
  }

  @Test
  void shouldExplainFourLevelsInItsLegend() {
    assertThat(legend(band("a", "", "1"), band("b", "0", ""), band("c", "-1", ""), LAST))
        .containsExactly(
            "Better than target by more than 5% of the target",
            "On target or better, but by no more than 5% of the target",
            "Worse than target, but by no more than 5% of the target",
            "Worse than target by more than 5% of the target");
  }

  @Test
  void shouldExplainOtherBoundsInItsLegend() {
    assertThat(legend(band("a", "2", ""), band("b", "", "-0.5"), LAST))
        .containsExactly(
            "Better than target by at least 10% of the target",
            "From worse than target by less than 2.5% of the target to better than it by less than"
                + " 10% of the target",
            "Worse than target by at least 2.5% of the target");
    assertThat(legend(band("a", "", "0"), LAST))
        .containsExactly("Better than target", "On target or worse");
    assertThat(legend(LAST)).containsExactly("Any value");
  }

  @Test
  void shouldRefuseTheSameBandCodeTwice() {
    assertThat(faults(band("below", "0", ""), LAST))
        .extracting(Fault::pointer)
        .containsExactly("/bands/1/code");
  }

  @Test
  void shouldRefuseAToleranceOfNothing() {
    ScoringPolicy policy = policy(List.of(LAST), "0", "0", List.of());

    assertThat(policy.faults())
        .containsExactly(new Fault("/defaultTolerance/value", "A tolerance must be above zero"));
  }

  @Test
  void shouldRefuseADeadBandBelowZero() {
    ScoringPolicy policy = policy(List.of(LAST), "5", "-0.1", List.of());

    assertThat(policy.faults())
        .containsExactly(
            new Fault("/shortTermTrend/deadBandPercent", "A dead band must not be below zero"),
            new Fault("/annualTrend/deadBandPercent", "A dead band must not be below zero"));
  }

  @Test
  void shouldRefuseTheSameInitiativeStatusTwice() {
    InitiativeStatus good = new InitiativeStatus("GOOD", "✓", "Good");

    assertThat(policy(List.of(LAST), "5", "0", List.of(good, good)).faults())
        .extracting(Fault::pointer)
        .containsExactly("/initiativeStatuses/1/code");
  }

  private static List<String> legend(Band... bands) {
    return policy(List.of(bands), "5", "0", List.of()).legend().stream()
        .map(ScoringPolicy.LegendEntry::meaning)
        .toList();
  }

  private static List<Fault> faults(Band... bands) {
    return policy(List.of(bands), "5", "0", List.of()).faults();
  }

  private static ScoringPolicy policy(
      List<Band> bands, String tolerance, String deadBand, List<InitiativeStatus> statuses) {
    return new ScoringPolicy(
        "three-level",
        "Three levels",
        bands,
        new Tolerance(ToleranceKind.PERCENT, decimal(tolerance)),
        new ShortTermTrend(CompareWith.PREVIOUS_QUARTER, decimal(deadBand), Cumulative.AS_REPORTED),
        new AnnualTrend(decimal(deadBand)),
        statuses);
  }

  private static Band band(String code, String atLeast, String above) {
    return new Band(code, "★", code, bound(atLeast), bound(above));
  }

  private static Optional<Decimal> bound(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(decimal(written));
  }

  private static Decimal decimal(String written) {
    return new Decimal(new BigDecimal(written));
  }
}
