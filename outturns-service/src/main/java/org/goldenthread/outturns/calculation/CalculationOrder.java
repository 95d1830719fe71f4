package org.goldenthread.outturns.calculation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.vocabulary.Quarter;

/** In which order figures of a quarter are worked out. */
public final class CalculationOrder {

  private CalculationOrder() {}

  /**
   * The figures that are to be worked out, each after those that it is made of, each once. What
   * goes round in a circle is left out: no circle is defined, but two definitions may arrive here
   * in the other order, and then what they govern is worked out with the second one.
   *
   * @param changed the codes of what is worked out anew, or has another figure now
   * @param indicators all that can be made of it, directly or not
   */
  public static List<Whole> of(
      Set<String> changed, Collection<Indicator> indicators, Quarter quarter) {
    Map<String, Whole> waiting = concerned(changed, indicators, quarter);
    List<Whole> order = new ArrayList<>();
    List<Whole> ready = ready(waiting);
    while (!ready.isEmpty()) {
      order.addAll(ready);
      ready.forEach(it -> waiting.remove(it.ref().value()));
      ready = ready(waiting);
    }
    return order;
  }

  private static Map<String, Whole> concerned(
      Set<String> changed, Collection<Indicator> indicators, Quarter quarter) {
    List<Whole> wholes = indicators.stream().flatMap(it -> Whole.of(it, quarter).stream()).toList();
    Set<String> concerned = new HashSet<>(changed);
    Map<String, Whole> found = new LinkedHashMap<>();
    int before;
    do {
      before = found.size();
      for (Whole whole : wholes) {
        String code = whole.ref().value();
        if (concerned.contains(code) || whole.parts().stream().anyMatch(concerned::contains)) {
          concerned.add(code);
          found.put(code, whole);
        }
      }
    } while (found.size() > before);
    return found;
  }

  private static List<Whole> ready(Map<String, Whole> waiting) {
    return waiting.values().stream()
        .filter(it -> it.parts().stream().noneMatch(waiting::containsKey))
        .toList();
  }
}
