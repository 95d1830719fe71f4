package org.goldenthread.indicators.messaging;

import java.util.function.Function;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.indicators.domain.Definition;

/** Definitions as events carry them: a line for each field, and nothing else. */
final class DefinitionEvents {

  static final Function<Definition, IndicatorChanged.Definition> FROM_DEFINITION =
      definition ->
          new IndicatorChanged.Definition(
              definition.fromQuarter(),
              definition.title(),
              definition.description().orElse(null),
              definition.unit().orElse(null),
              definition.displayDecimals().orElse(null),
              definition.displayScale().orElse(null),
              definition.polarity(),
              definition.directorate().orElse(null),
              definition.priority().orElse(null),
              definition.cumulative(),
              definition.reportingLag(),
              definition.toleranceOverride().map(Tolerances::event).orElse(null),
              definition.dataSource().orElse(null),
              definition.ownerRole().orElse(null),
              definition.informationOnly(),
              definition.comparabilityBreak().orElse(null),
              definition.firstQuarter().orElse(null),
              definition.lastQuarter().orElse(null),
              definition.replaces().orElse(null));

  private DefinitionEvents() {}
}
