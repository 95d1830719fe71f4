package org.goldenthread.indicators.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;

/**
 * How outturns are scored and trends judged. It is data: a council changes its rules by a new
 * policy, and history keeps the policy of its time.
 *
 * @param code identifies the policy for ever: {@code three-level}
 * @param bands best first; the first that holds is the score
 * @param defaultTolerance holds where neither the indicator nor the quarter has one of its own
 * @param initiativeStatuses the statuses of key initiatives in the legend's order
 */
public record ScoringPolicy(
    @Code String code,
    String name,
    List<Band> bands,
    Tolerance defaultTolerance,
    ShortTermTrend shortTermTrend,
    AnnualTrend annualTrend,
    List<InitiativeStatus> initiativeStatuses) {

  /** What breaks a rule, whatever else there is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(Bands.faults(bands));
    faults.addAll(defaultTolerance.faults("/defaultTolerance"));
    faults.addAll(deadBand("/shortTermTrend", shortTermTrend.deadBandPercent()));
    faults.addAll(deadBand("/annualTrend", annualTrend.deadBandPercent()));
    faults.addAll(
        Fault.duplicates(
            "/initiativeStatuses/%d/code",
            initiativeStatuses.stream().map(InitiativeStatus::code).toList()));
    return faults;
  }

  /** What a report prints to explain its scores: each band in words, best first. */
  public List<LegendEntry> legend() {
    List<LegendEntry> legend = new ArrayList<>();
    Optional<BandMeaning.Bound> better = Optional.empty();
    for (Band band : bands) {
      BandMeaning meaning = new BandMeaning(better, band.edge(), defaultTolerance);
      legend.add(new LegendEntry(band.code(), band.symbol(), band.label(), meaning.words()));
      better = band.edge();
    }
    return List.copyOf(legend);
  }

  /**
   * A band and which values it takes.
   *
   * @param meaning a phrase without a full stop, beginning with a capital
   */
  public record LegendEntry(String code, String symbol, String label, String meaning) {}

  private static List<Fault> deadBand(String trend, Decimal percent) {
    return percent.isNegative()
        ? List.of(new Fault(trend + "/deadBandPercent", "A dead band must not be below zero"))
        : List.of();
  }

  /**
   * How a quarter is compared with the one before.
   *
   * @param deadBandPercent percent of the earlier value within which the trend is consistent
   */
  public record ShortTermTrend(
      CompareWith compareWith, Decimal deadBandPercent, Cumulative cumulative) {}

  /**
   * How a quarter is compared with the same one of the year before.
   *
   * @param deadBandPercent percent of the earlier value within which the trend is consistent
   */
  public record AnnualTrend(Decimal deadBandPercent) {}

  /** A status of a key initiative, as the legend prints it. */
  public record InitiativeStatus(@Code String code, String symbol, String label) {}
}
