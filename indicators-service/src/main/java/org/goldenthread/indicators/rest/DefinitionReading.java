package org.goldenthread.indicators.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.function.BiFunction;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads a definition: a line for each field, and nothing else. */
final class DefinitionReading {

  /** What reading a definition needs. */
  @FunctionalInterface
  interface Reading {

    Definition read(Quarter from, DefinitionRequest body, Fields fields);
  }

  static final Reading DEFINITION =
      (from, body, fields) ->
          new Definition(
              from,
              fields.text("/title", body.title(), Fields.LINE),
              fields.optionalText("/description", body.description(), Fields.PARAGRAPH),
              fields.optionalText("/unit", body.unit(), Fields.LINE),
              Optional.ofNullable(body.displayDecimals()),
              Optional.ofNullable(body.displayScale()),
              fields.required("/polarity", body.polarity(), Polarity.NEUTRAL),
              fields.optionalCode("/directorate", body.directorate()),
              fields.optionalCode("/priority", body.priority()),
              requireNonNullElse(body.cumulative(), false),
              requireNonNullElse(body.reportingLag(), 0),
              ToleranceBody.optional(body.toleranceOverride(), "/toleranceOverride", fields),
              fields.optionalText("/dataSource", body.dataSource(), Fields.PARAGRAPH),
              fields.optionalText("/ownerRole", body.ownerRole(), Fields.LINE),
              requireNonNullElse(body.informationOnly(), false),
              fields.optionalText(
                  "/comparabilityBreak", body.comparabilityBreak(), Fields.PARAGRAPH),
              Optional.ofNullable(body.firstQuarter()),
              Optional.ofNullable(body.lastQuarter()),
              Optional.ofNullable(body.replaces()));

  /** What a row of a file says only together with other rows. */
  record Derived(
      @Nullable String unit,
      @Nullable Integer displayScale,
      @Nullable Polarity polarity,
      @Nullable ToleranceBody tolerance,
      @Nullable Quarter lastQuarter) {}

  static final BiFunction<CsvLine, Derived, DefinitionRequest> CELLS =
      (line, derived) ->
          new DefinitionRequest(
              line.text("title"),
              line.text("description"),
              derived.unit(),
              line.whole("display_decimals"),
              derived.displayScale(),
              derived.polarity(),
              line.text("directorate"),
              line.text("priority"),
              line.flag("cumulative"),
              line.whole("reporting_lag_quarters"),
              derived.tolerance(),
              line.text("data_source"),
              line.text("owner_role"),
              line.flag("information_only"),
              line.text("comparability_break"),
              line.quarter("new_measure_from"),
              derived.lastQuarter(),
              line.read("replaces", IndicatorRef::parse));

  private DefinitionReading() {}
}
