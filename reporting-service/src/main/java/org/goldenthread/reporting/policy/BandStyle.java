package org.goldenthread.reporting.policy;

import java.util.List;
import org.goldenthread.documents.table.Tone;

/**
 * Which colours the bands of a policy have: by their place among them, best first, whatever their
 * codes.
 */
public final class BandStyle {

  private final List<String> bands;

  /** The style of the policy that governs a report. */
  public BandStyle(ScoringPolicy policy) {
    this.bands = policy.bands().stream().map(Band::code).toList();
  }

  /** The colour of a band; a band of another policy has one of its own. */
  public Tone tone(String band) {
    int place = bands.indexOf(band);
    if (place < 0) {
      return Tone.OTHER;
    }
    if (place == 0) {
      return Tone.BEST;
    }
    if (place == bands.size() - 1) {
      return Tone.WORST;
    }
    return place == 1 ? Tone.MIDDLE : Tone.LOWER_MIDDLE;
  }
}
