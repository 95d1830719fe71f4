package org.goldenthread.indicators.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;

/**
 * The rule that a policy's bands leave no gap and no doubt: best first, each with one bound below
 * the one before, the last without a bound.
 */
final class Bands {

  private static final String NONE_FOR_THE_REST =
      "A value below its bound would have no band: the last takes what is left, leave out its"
          + " bound";
  private static final String NONE_LEFT_BELOW =
      "It takes every value, so that none is left for the bands below: give atLeast or above";
  private static final String TWO_BOUNDS =
      "Values between its two bounds could be in two bands: give atLeast or above, not both";
  private static final String TAKEN_ALREADY =
      "Every value it takes is in the band before already: bands are best first, this bound must"
          + " be below the one before";

  private Bands() {}

  static List<Fault> faults(List<Band> bands) {
    if (bands.isEmpty()) {
      return List.of(new Fault("/bands", "No value would have a band: give at least one"));
    }
    List<Fault> faults =
        new ArrayList<>(
            Fault.duplicates("/bands/%d/code", bands.stream().map(Band::code).toList()));
    for (int position = 0; position < bands.size(); position++) {
      fault(bands, position).ifPresent(faults::add);
    }
    return faults;
  }

  private static Optional<Fault> fault(List<Band> bands, int position) {
    String pointer = "/bands/" + position;
    return detail(bands, position).map(detail -> new Fault(pointer, detail));
  }

  private static Optional<String> detail(List<Band> bands, int position) {
    Band band = bands.get(position);
    if (position == bands.size() - 1) {
      return when(band.hasBound(), NONE_FOR_THE_REST);
    }
    if (!band.hasBound()) {
      return Optional.of(NONE_LEFT_BELOW);
    }
    if (band.hasBothBounds()) {
      return Optional.of(TWO_BOUNDS);
    }
    boolean outOfOrder =
        position > 0
            && bands.get(position - 1).hasBound()
            && !band.isBelow(bands.get(position - 1));
    return when(outOfOrder, TAKEN_ALREADY);
  }

  private static Optional<String> when(boolean broken, String detail) {
    return broken ? Optional.of(detail) : Optional.empty();
  }
}
