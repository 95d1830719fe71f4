package org.goldenthread.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.ScoringPolicy.AnnualTrend;
import org.goldenthread.indicators.domain.ScoringPolicy.CompareWith;
import org.goldenthread.indicators.domain.ScoringPolicy.Cumulative;
import org.goldenthread.indicators.domain.ScoringPolicy.InitiativeStatus;
import org.goldenthread.indicators.domain.ScoringPolicy.ShortTermTrend;
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
    assertThat(faults()).containsExactly(new Fault("/bands", "A policy needs at least one band"));
  }

  @Test
  void shouldRefuseABandThatIsNotBelowTheOneBefore() {
    assertThat(faults(band("a", "0", ""), band("b", "1", ""), LAST))
        .containsExactly(
            new Fault("/bands/1", "Bands are best first: this bound must be below the one before"));
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
            new Fault("/bands/1", "Only the last band may have no bound: give atLeast or above"));
  }

  @Test
  void shouldRefuseALastBandWithABound() {
    assertThat(faults(band("a", "0", ""), band("b", "-1", "")))
        .containsExactly(
            new Fault("/bands/1", "The last band takes what is left: leave out its bound"));
  }

  @Test
  void shouldRefuseABandWithTwoBounds() {
    assertThat(faults(band("a", "1", "1"), LAST))
        .containsExactly(
            new Fault("/bands/0", "A band has one bound: give atLeast or above, not both"));
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

  private static List<Fault> faults(Band... bands) {
    return policy(List.of(bands), "5", "0", List.of()).faults();
  }

  private static ScoringPolicy policy(
      List<Band> bands, String tolerance, String deadBand, List<InitiativeStatus> statuses) {
    return new ScoringPolicy(
        "three-level",
        "Three levels",
        bands,
        new Tolerance(Tolerance.Kind.PERCENT, decimal(tolerance)),
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
