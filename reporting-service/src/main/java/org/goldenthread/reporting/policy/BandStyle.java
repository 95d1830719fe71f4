package org.goldenthread.reporting.policy;

import java.util.List;
import org.goldenthread.documents.table.Tone;

/**
 * Which colours the bands of a policy have: by their place among them, best first, whatever their
 * codes.
 */
public final class BandStyle {

  private static final String BEST = "best";
  private static final String LOWEST = "lowest";
  private static final List<String> BETWEEN = List.of("middle", "middle-two", "middle-three");
  private static final String OTHER = "other";

  private final List<String> bands;

  /** The style of the policy that governs a report. */
  public BandStyle(ScoringPolicy policy) {
    this.bands = policy.bands().stream().map(Band::code).toList();
  }

  /** The style of a band; a band of another policy has one of its own. */
  public String of(String band) {
    int place = bands.indexOf(band);
    if (place < 0) {
      return OTHER;
    }
    if (place == 0) {
      return BEST;
    }
    return place == bands.size() - 1 ? LOWEST : BETWEEN.get(Math.min(place, BETWEEN.size()) - 1);
  }

  /** The colour of a band in a picture or a document. */
  public Tone tone(String band) {
    return switch (of(band)) {
      case BEST -> Tone.BEST;
      case "middle" -> Tone.MIDDLE;
      case LOWEST -> Tone.WORST;
      case OTHER -> Tone.OTHER;
      default -> Tone.LOWER_MIDDLE;
    };
  }
}
