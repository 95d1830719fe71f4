package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.scorecard.BandCount;

/** Which colours a band has: by its place among the bands, best first, whatever their codes. */
public final class BandStyle {

  private static final String BEST = "best";
  private static final String LOWEST = "lowest";
  private static final List<String> BETWEEN = List.of("middle", "middle-two", "middle-three");
  private static final String OTHER = "other";

  private final List<String> bands;

  public BandStyle(List<BandCount> bands) {
    this.bands = bands.stream().map(BandCount::band).toList();
  }

  /** The style of a band; a band that is not among them has one of its own. */
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

  /** The colour of a band in a picture. */
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
