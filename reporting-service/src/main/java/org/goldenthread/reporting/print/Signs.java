package org.goldenthread.reporting.print;

import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.policy.BandStyle;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.vocabulary.code.Direction;

/**
 * Scores and trends as signs. A band's colour comes from its place in the policy, whatever its
 * name.
 *
 * @param policy the policy that governs the report
 */
public record Signs(ScoringPolicy policy) {

  /** A score, or why there is none. */
  public Sign of(Score score) {
    return switch (score) {
      case Score.Banded(String band, String symbol, String label) ->
          new Sign(symbol, label, tone(band));
      case Score.NotScored(String _, String reason) ->
          new Sign("", "Not scored: " + reason, Tone.NEUTRAL);
    };
  }

  /** What is counted. */
  public Sign of(BandCount count) {
    return new Sign(count.symbol(), count.label(), tone(count.band()));
  }

  /** A trend. */
  public static Sign of(Direction direction) {
    Tone tone =
        switch (direction) {
          case IMPROVED -> Tone.BEST;
          case CONSISTENT -> Tone.MIDDLE;
          case WORSE -> Tone.WORST;
          case INCREASED, UNCHANGED, DECREASED, NONE -> Tone.NEUTRAL;
        };
    return new Sign(direction.symbol(), direction.label(), tone);
  }

  /** How many moved which way. */
  public static List<Share> shares(TrendCounts trends) {
    return List.of(
        new Share(of(Direction.IMPROVED), trends.improved()),
        new Share(of(Direction.CONSISTENT), trends.consistent()),
        new Share(of(Direction.WORSE), trends.worse()),
        new Share(of(Direction.NONE), trends.none()));
  }

  /** The status of an initiative; one that the policy does not have is quoted. */
  public Sign ofStatus(Optional<String> code) {
    return code.map(this::ofStatus)
        .orElseGet(() -> new Sign("–", "No progress reported", Tone.NEUTRAL));
  }

  private Sign ofStatus(String code) {
    return policy.initiativeStatuses().stream()
        .filter(status -> status.code().equals(code))
        .findFirst()
        .map(status -> new Sign(status.symbol(), status.label(), Tone.NEUTRAL))
        .orElseGet(() -> new Sign("", ScoringPolicy.unknownStatus(code), Tone.NEUTRAL));
  }

  private Tone tone(String band) {
    return new BandStyle(policy).tone(band);
  }
}
