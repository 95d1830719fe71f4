package org.goldenthread.reporting.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a scoring policy says to readers: its bands and the statuses of initiatives. Scoring itself
 * is done elsewhere.
 *
 * @param bands best first
 * @param initiativeStatuses in the legend's order
 * @param revision counts its changes, from 1; 0 if nothing has been heard of the policy yet
 * @param changedAt when this state was made; empty if nothing has been heard of the policy yet
 */
public record ScoringPolicy(
    String code,
    String name,
    List<Band> bands,
    Optional<DefaultTolerance> defaultTolerance,
    List<InitiativeStatus> initiativeStatuses,
    long revision,
    Optional<Instant> changedAt) {

  /** Stands for a policy that a plan names and of which nothing has been heard yet. */
  public static ScoringPolicy unheard(String code) {
    return new ScoringPolicy(
        code, code, List.of(), Optional.empty(), List.of(), 0, Optional.empty());
  }

  /** What stands in the place of an initiative's status that is none of the policy. */
  public static String unknownStatus(String code) {
    return "“%s”, no status of the policy".formatted(code);
  }

  /** Whether the band with this code is the worst that the policy can give. */
  public boolean isLowest(String band) {
    return !bands.isEmpty() && bands.getLast().code().equals(band);
  }

  /** What each symbol means, best band first. */
  public List<LegendEntry> legend() {
    List<LegendEntry> legend = new ArrayList<>();
    Optional<Limit> above = Optional.empty();
    for (Band band : bands) {
      legend.add(new LegendEntry(band, meaning(above, band)));
      above = band.limit();
    }
    return List.copyOf(legend);
  }

  private String meaning(Optional<Limit> above, Band band) {
    return defaultTolerance
        .map(tolerance -> new BandMeaning(above, band.limit(), tolerance).sentence())
        .orElse(band.label());
  }

  /**
   * A band and what it means.
   *
   * @param meaning a phrase that starts with a capital and has no full stop
   */
  public record LegendEntry(Band band, String meaning) {}

  /** A status that an initiative can have. */
  public record InitiativeStatus(String code, String symbol, String label) {}
}
