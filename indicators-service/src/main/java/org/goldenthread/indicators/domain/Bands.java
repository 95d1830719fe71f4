package org.goldenthread.indicators.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule that a policy's bands leave no gap and no doubt: best first, each with one bound below
 * the one before, the last without a bound.
 */
final class Bands {

  private Bands() {}

  static List<Fault> faults(List<Band> bands) {
    if (bands.isEmpty()) {
      return List.of(new Fault("/bands", "A policy needs at least one band"));
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
    boolean last = position == bands.size() - 1;
    if (last) {
      return when(band.hasBound(), "The last band takes what is left: leave out its bound");
    }
    if (!band.hasBound()) {
      return Optional.of("Only the last band may have no bound: give atLeast or above");
    }
    if (band.hasBothBounds()) {
      return Optional.of("A band has one bound: give atLeast or above, not both");
    }
    boolean outOfOrder =
        position > 0
            && bands.get(position - 1).hasBound()
            && !band.isBelow(bands.get(position - 1));
    return when(outOfOrder, "Bands are best first: this bound must be below the one before");
  }

  private static Optional<String> when(boolean broken, String detail) {
    return broken ? Optional.of(detail) : Optional.empty();
  }
}
