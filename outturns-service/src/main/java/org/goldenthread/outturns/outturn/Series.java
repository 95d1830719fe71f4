package org.goldenthread.outturns.outturn;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Quarter;

/**
 * The values of an indicator around the quarters at hand, in the order of time.
 *
 * @param values of the quarters that have one
 */
public record Series(NavigableMap<Quarter, Figure> values) {

  /** How many quarters back a rule looks, and so how far ahead a value matters: five years. */
  public static final int REACH = 20;

  /** No values. */
  public static final Series EMPTY = new Series(new TreeMap<>());

  private static final int QUARTERS = 4;

  /** Keeps a copy that nobody can change. */
  public Series {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** The same with another value, or none, in a quarter. */
  public Series with(Quarter quarter, Optional<Figure> value) {
    if (in(quarter).map(Figure::value).equals(value.map(Figure::value))) {
      return this;
    }
    NavigableMap<Quarter, Figure> changed = new TreeMap<>(values);
    changed.remove(quarter);
    value.ifPresent(figure -> changed.put(quarter, figure));
    return new Series(changed);
  }

  /** The quarters with a value that look back on this one. */
  public List<Quarter> lookingBackOn(Quarter quarter) {
    return values.tailMap(quarter, false).keySet().stream()
        .filter(later -> distance(quarter, later) <= REACH)
        .toList();
  }

  /**
   * The values that a quarter looks back on.
   *
   * @param since before which it does not; empty for as far back as a rule looks
   */
  public NavigableMap<Quarter, Figure> before(Quarter quarter, Optional<Quarter> since) {
    NavigableMap<Quarter, Figure> earlier = values.headMap(quarter, false);
    for (Quarter each : earlier.keySet()) {
      if (distance(each, quarter) <= REACH
          && since.filter(it -> each.compareTo(it) < 0).isEmpty()) {
        return earlier.tailMap(each, true);
      }
    }
    return EMPTY.values;
  }

  /** The latest value of the same year before a quarter. */
  public Optional<Quarter> earlierInYear(Quarter quarter) {
    return Optional.ofNullable(values.lowerKey(quarter))
        .filter(earlier -> earlier.year().equals(quarter.year()));
  }

  /** The value of a quarter. */
  public Optional<Figure> in(Quarter quarter) {
    return Optional.ofNullable(values.get(quarter));
  }

  private static int distance(Quarter earlier, Quarter later) {
    return (later.year().startYear() - earlier.year().startYear()) * QUARTERS
        + later.number()
        - earlier.number();
  }
}
