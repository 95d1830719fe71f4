package org.goldenthread.indicators.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * The quarters that the folder of a report tells of. What its rows say without a time of their own
 * begins with the report, and fills gaps before it: so folders can come in any order.
 *
 * @param first the earliest with a figure or a target
 * @param report the one that the report is about: the latest
 */
public record ReportQuarters(Quarter first, Quarter report) {

  /** Of periods as they are written; those that mean nothing are told of by their own rows. */
  public static Optional<ReportQuarters> of(Stream<String> periods) {
    List<Quarter> quarters = periods.distinct().flatMap(ReportQuarters::readable).sorted().toList();
    return quarters.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportQuarters(quarters.getFirst(), quarters.getLast()));
  }

  /** The quarter, or the earliest of another period. */
  private static Stream<Quarter> readable(String period) {
    try {
      return Stream.of(Period.earliestQuarter(Period.ofPeople(period)));
    } catch (IllegalArgumentException unreadable) {
      return Stream.empty();
    }
  }
}
