package org.goldenthread.reporting.report;

import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.figure.Direction;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.policy.BandStyle;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.BandCount;

/**
 * Scores and trends as signs. A band's colour comes from its place in the policy, whatever its
 * name.
 *
 * @param policy the policy that governs the report
 */
record Signs(ScoringPolicy policy) {

  Sign of(Score score) {
    return switch (score) {
      case Score.Banded(String band, String symbol, String label) ->
          new Sign(symbol, label, tone(band));
      case Score.NotScored(String _, String reason) ->
          new Sign("", "Not scored: " + reason, Tone.NEUTRAL);
    };
  }

  Sign of(BandCount count) {
    return new Sign(count.symbol(), count.label(), tone(count.band()));
  }

  static Sign of(Direction direction) {
    Tone tone =
        switch (direction) {
          case IMPROVED -> Tone.BEST;
          case CONSISTENT -> Tone.MIDDLE;
          case WORSE -> Tone.WORST;
          case INCREASED, UNCHANGED, DECREASED, NONE -> Tone.NEUTRAL;
        };
    return new Sign(direction.symbol(), direction.label(), tone);
  }

  private Tone tone(String band) {
    return new BandStyle(policy).tone(band);
  }
}
