package org.goldenthread.scoring.stream;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * What is to be scored again after a change of plans or policies. The newest year comes first,
 * because that is what people look at.
 *
 * @param at the time of the change
 * @param passes the quarters of each pass through the indicators, the one under way first; none is
 *     empty
 * @param done the last indicator that the pass under way has scored
 */
public record Rescoring(
    Instant at, List<NavigableSet<Quarter>> passes, Optional<IndicatorRef> done) {

  private static final int YEAR = 4;

  /**
   * The rescoring of these quarters and of what one that is under way has left.
   *
   * @param newest the last quarter that has an outturn; later ones need nothing
   * @return nothing where no quarter needs it
   */
  public static Optional<Rescoring> of(
      NavigableSet<Quarter> quarters, Optional<Rescoring> underWay, Quarter newest, Instant at) {
    NavigableSet<Quarter> all = new TreeSet<>(quarters.headSet(newest, true));
    underWay.ifPresent(each -> each.passes.forEach(all::addAll));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Quarter yearBegins = all.last().plus(1 - YEAR);
    List<NavigableSet<Quarter>> passes =
        Stream.of(all.tailSet(yearBegins, true), all.headSet(yearBegins, false))
            .filter(pass -> !pass.isEmpty())
            .toList();
    return Optional.of(new Rescoring(at, passes, Optional.empty()));
  }

  /** The quarters of the pass under way. */
  NavigableSet<Quarter> quarters() {
    return passes.getFirst();
  }

  /** The quarters of all passes. */
  public NavigableSet<Quarter> left() {
    return passes.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  /** After one more indicator of the pass. */
  Rescoring after(IndicatorRef ref) {
    return new Rescoring(at, passes, Optional.of(ref));
  }

  /** The next pass; nothing where that was the last. */
  Optional<Rescoring> nextPass() {
    List<NavigableSet<Quarter>> rest = passes.subList(1, passes.size());
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rescoring(at, rest, Optional.empty()));
  }
}
