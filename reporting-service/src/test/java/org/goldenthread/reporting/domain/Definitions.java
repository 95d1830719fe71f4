package org.goldenthread.reporting.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.goldenthread.vocabulary.Quarter;

/** Changes to a definition, for tests. */
final class Definitions {

  private Definitions() {}

  static UnaryOperator<Definition> of(Optional<String> directorate, Optional<String> priority) {
    return d ->
        new Definition(
            d.fromQuarter(),
            d.title(),
            d.description(),
            d.unit(),
            d.format(),
            d.polarity(),
            directorate,
            priority,
            d.cumulative(),
            d.reportingLag(),
            d.dataSource(),
            d.ownerRole(),
            d.informationOnly(),
            d.comparabilityBreak(),
            d.firstQuarter(),
            d.lastQuarter());
  }

  static UnaryOperator<Definition> lagging(int quarters) {
    return d -> measured(d, quarters, d.firstQuarter(), d.lastQuarter());
  }

  static UnaryOperator<Definition> startingIn(String quarter) {
    return d -> measured(d, d.reportingLag(), Optional.of(Quarter.parse(quarter)), d.lastQuarter());
  }

  static UnaryOperator<Definition> endingIn(String quarter) {
    return d ->
        measured(d, d.reportingLag(), d.firstQuarter(), Optional.of(Quarter.parse(quarter)));
  }

  static UnaryOperator<Definition> brokenFrom(String quarter, String why) {
    return d ->
        new Definition(
            Quarter.parse(quarter),
            d.title(),
            d.description(),
            d.unit(),
            d.format(),
            d.polarity(),
            d.directorate(),
            d.priority(),
            d.cumulative(),
            d.reportingLag(),
            d.dataSource(),
            d.ownerRole(),
            true,
            Optional.of(why),
            d.firstQuarter(),
            d.lastQuarter());
  }

  private static Definition measured(
      Definition d, int lag, Optional<Quarter> first, Optional<Quarter> last) {
    return new Definition(
        d.fromQuarter(),
        d.title(),
        d.description(),
        d.unit(),
        d.format(),
        d.polarity(),
        d.directorate(),
        d.priority(),
        d.cumulative(),
        lag,
        d.dataSource(),
        d.ownerRole(),
        d.informationOnly(),
        d.comparabilityBreak(),
        first,
        last);
  }
}
