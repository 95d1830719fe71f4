package org.goldenthread.outturns.calculation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * A figure that a formula governs: that of an indicator in a quarter.
 *
 * @param totalSubmitted whether a figure is submitted and stands
 * @param directorate that answers for it; empty for the whole council
 */
public record Whole(
    IndicatorRef ref,
    Quarter quarter,
    Formula formula,
    boolean totalSubmitted,
    Unit unit,
    Optional<String> directorate) {

  /** The indicator's figure in a quarter; empty if it is not calculated there, or not due. */
  static Optional<Whole> of(Indicator indicator, Quarter quarter) {
    return indicator
        .definitionIn(quarter)
        .filter(it -> it.isDueIn(quarter))
        .flatMap(it -> of(indicator, quarter, it));
  }

  private static Optional<Whole> of(Indicator indicator, Quarter quarter, Definition definition) {
    return definition
        .calculated()
        .map(
            it ->
                new Whole(
                    new IndicatorRef(indicator.code()),
                    quarter,
                    it.formula(),
                    it.totalSubmitted(),
                    definition.unit(),
                    definition.directorate()));
  }

  /** Its place among outturns. */
  public Position position() {
    return new Position(ref.value(), quarter);
  }

  /** The codes of the indicators that it is made of. */
  List<String> parts() {
    return formula.references().stream().map(IndicatorRef::value).toList();
  }

  /** Its own place and those of its parts. */
  public Stream<Position> positions() {
    return Stream.concat(
        Stream.of(position()), parts().stream().map(it -> new Position(it, quarter)));
  }
}
