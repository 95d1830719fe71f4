package org.goldenthread.indicators.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the things that others of their kind need before those, wherever they stand in a file. */
final class NeededFirst {

  private final Map<Thing, List<Integer>> groups = new LinkedHashMap<>();
  private final List<Step> steps;
  private final Set<Thing> met = new HashSet<>();
  private final List<List<Integer>> ordered = new ArrayList<>();

  private NeededFirst(List<Step> steps) {
    this.steps = steps;
  }

  private record Thing(Step.Kind kind, String key) {}

  /**
   * The groups so that each comes after those that it needs; in a circle one of them comes first.
   *
   * @param groups of positions, each of one thing
   */
  static List<List<Integer>> order(List<List<Integer>> groups, List<Step> steps) {
    NeededFirst order = new NeededFirst(steps);
    groups.forEach(it -> order.groups.put(order.thing(it.getFirst()), it));
    List.copyOf(order.groups.keySet()).forEach(order::visit);
    return order.ordered;
  }

  private Thing thing(int position) {
    Step step = steps.get(position);
    return new Thing(step.kind(), step.change().key());
  }

  private void visit(Thing thing) {
    List<Integer> group = groups.getOrDefault(thing, List.of());
    if (!group.isEmpty() && met.add(thing)) {
      group.stream().flatMap(it -> needs(steps.get(it))).forEach(this::visit);
      ordered.add(group);
    }
  }

  private static Stream<Thing> needs(Step step) {
    return step.change().edit().needs().stream().map(it -> new Thing(step.kind(), it));
  }
}
