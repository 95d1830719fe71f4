package org.goldenthread.indicators.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Which indicators are worked out from which others, as seen from one of them. */
final class FormulaGraph {

  private final Indicator whole;
  private final Function<IndicatorRef, Optional<Indicator>> indicators;
  private final Map<IndicatorRef, Optional<Indicator>> found = new HashMap<>();

  FormulaGraph(Indicator whole, Function<IndicatorRef, Optional<Indicator>> indicators) {
    this.whole = whole;
    this.indicators = indicators;
    found.put(whole.ref(), Optional.of(whole));
  }

  Optional<Indicator> find(IndicatorRef ref) {
    return found.computeIfAbsent(ref, indicators);
  }

  /** The quarter in which another definition of the whole takes over; empty if none does. */
  Optional<Quarter> until(Definition definition) {
    return whole.definitions().stream()
        .map(Definition::fromQuarter)
        .filter(it -> it.compareTo(definition.fromQuarter()) > 0)
        .findFirst();
  }

  /** A circle that begins and ends with the whole, in a quarter in which the definition holds. */
  Optional<List<IndicatorRef>> circle(Definition definition) {
    Optional<Quarter> until = until(definition);
    TreeSet<Quarter> quarters = new TreeSet<>(List.of(definition.fromQuarter()));
    reachable().stream()
        .flatMap(it -> find(it).stream())
        .flatMap(it -> it.definitions().stream())
        .map(Definition::fromQuarter)
        .filter(it -> it.compareTo(definition.fromQuarter()) > 0)
        .filter(it -> until.filter(end -> it.compareTo(end) >= 0).isEmpty())
        .forEach(quarters::add);
    return quarters.stream().flatMap(it -> circle(it).stream()).findFirst();
  }

  private Collection<IndicatorRef> reachable() {
    return paths(it -> it.definitions().stream()).keySet();
  }

  private Optional<List<IndicatorRef>> circle(Quarter quarter) {
    Map<IndicatorRef, IndicatorRef> cameFrom = paths(it -> it.definitionIn(quarter).stream());
    if (!cameFrom.containsKey(whole.ref())) {
      return Optional.empty();
    }
    Deque<IndicatorRef> path = new ArrayDeque<>();
    IndicatorRef at = whole.ref();
    do {
      at = cameFrom.getOrDefault(at, whole.ref());
      path.addFirst(at);
    } while (!at.equals(whole.ref()));
    return Optional.of(List.copyOf(path));
  }

  /** All that the whole is worked out from, directly or not, each with what it was first met in. */
  private Map<IndicatorRef, IndicatorRef> paths(Function<Indicator, Stream<Definition>> meanings) {
    Map<IndicatorRef, IndicatorRef> cameFrom = new HashMap<>();
    Deque<IndicatorRef> open = new ArrayDeque<>(List.of(whole.ref()));
    while (!open.isEmpty()) {
      IndicatorRef at = open.removeFirst();
      List<IndicatorRef> parts = new ArrayList<>();
      find(at).stream()
          .flatMap(meanings)
          .flatMap(it -> it.composition().formula().stream())
          .forEach(it -> parts.addAll(it.references()));
      for (IndicatorRef part : parts) {
        if (cameFrom.putIfAbsent(part, at) == null) {
          open.addLast(part);
        }
      }
    }
    return cameFrom;
  }
}
