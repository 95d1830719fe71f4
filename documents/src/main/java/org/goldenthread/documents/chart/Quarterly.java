package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;

/**
 * A quarter in a history.
 *
 * @param breakReason why no earlier quarter can be compared with this one
 * @param marks what stands beside the figure in a table
 */
public record Quarterly(
    Period period,
    Reading reading,
    Optional<Aim> aim,
    Optional<String> breakReason,
    List<Mark> marks) {

  /** A quarter whose marks cannot change. */
  public Quarterly {
    marks = List.copyOf(marks);
  }

  /** A figure, or why there is none. */
  public sealed interface Reading {
    /** Here it is. */
    record Value(Figure figure) implements Reading {}

    /**
     * There is none.
     *
     * @param reason a phrase: {@code Delayed until Quarter 3 2020-21}
     */
    record Gap(String reason) implements Reading {}
  }

  /**
   * What a figure is held against.
   *
   * @param tolerance the edges of what still counts as on target, if that is known
   */
  public record Aim(Figure target, Optional<Range> tolerance) {}

  /** From a value to a higher one. */
  public record Range(BigDecimal low, BigDecimal high) {

    /** A range whose edges are in order. */
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("%s is above %s".formatted(low, high));
      }
    }
  }

  Optional<Figure> figure() {
    return reading instanceof Reading.Value(Figure figure) ? Optional.of(figure) : Optional.empty();
  }

  /** Everything that must be inside the picture. */
  Stream<BigDecimal> heights() {
    return Stream.of(
            figure().map(Figure::value).stream(),
            aim.map(a -> a.target().value()).stream(),
            aim.flatMap(Aim::tolerance).stream().flatMap(r -> Stream.of(r.low(), r.high())))
        .flatMap(part -> part);
  }
}
