package org.goldenthread.indicators.formula;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Which indicators are worked out from which others.
 *
 * @param parts of an indicator; none of one that is submitted
 */
public record FormulaGraph(Function<IndicatorRef, ? extends Collection<IndicatorRef>> parts) {

  /** All that an indicator is worked out from, directly or not. */
  public Set<IndicatorRef> madeOf(IndicatorRef whole) {
    return paths(whole).keySet();
  }

  /** A circle that begins with an indicator and would end there; empty if there is none. */
  public Optional<List<IndicatorRef>> circle(IndicatorRef whole) {
    Map<IndicatorRef, IndicatorRef> cameFrom = paths(whole);
    if (!cameFrom.containsKey(whole)) {
      return Optional.empty();
    }
    Deque<IndicatorRef> path = new ArrayDeque<>();
    IndicatorRef at = whole;
    do {
      at = cameFrom.getOrDefault(at, whole);
      path.addFirst(at);
    } while (!at.equals(whole));
    return Optional.of(List.copyOf(path));
  }

  /** All that it is worked out from, each with that in which it was met first. */
  private Map<IndicatorRef, IndicatorRef> paths(IndicatorRef whole) {
    Map<IndicatorRef, IndicatorRef> cameFrom = new HashMap<>();
    Deque<IndicatorRef> open = new ArrayDeque<>(List.of(whole));
    while (!open.isEmpty()) {
      IndicatorRef at = open.removeFirst();
      for (IndicatorRef part : parts.apply(at)) {
        if (cameFrom.putIfAbsent(part, at) == null) {
          open.addLast(part);
        }
      }
    }
    return cameFrom;
  }
}
