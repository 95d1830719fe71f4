package org.goldenthread.indicators.rest;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** What an indicator means from a quarter on. */
@Schema(name = "Definition")
record DefinitionResponse(
    @Schema(
            description = "Holds from this quarter until the next definition begins",
            examples = "2020-21-Q1")
        Quarter fromQuarter,
    @Schema(examples = "Number of Looked After Children per 10,000 of the child population")
        String title,
    Optional<String> description,
    @Schema(description = "What the value counts", examples = "rate_per_10k") Optional<String> unit,
    @Schema(description = "Decimals to print") Optional<Integer> displayDecimals,
    @Schema(description = "The power of ten that a printed value is divided by")
        Optional<Integer> displayScale,
    Polarity polarity,
    @Schema(examples = "CS") Optional<String> directorate,
    @Schema(examples = "SAFE") Optional<String> priority,
    @Schema(description = "Whether values are year to date") boolean cumulative,
    @Schema(description = "Quarters between the quarter measured and the report that shows it")
        int reportingLag,
    Optional<ToleranceBody> toleranceOverride,
    Optional<String> dataSource,
    Optional<String> ownerRole,
    @Schema(description = "Whether it informs only and is never scored") boolean informationOnly,
    @Schema(description = "Why values before this definition cannot be compared")
        Optional<String> comparabilityBreak,
    @Schema(description = "The first quarter with a value") Optional<Quarter> firstQuarter,
    @Schema(description = "The last quarter measured") Optional<Quarter> lastQuarter,
    @Schema(description = "The reference that it took over from", examples = "PI.46")
        Optional<IndicatorRef> replaces) {

  static final Function<Definition, DefinitionResponse> OF =
      definition ->
          new DefinitionResponse(
              definition.fromQuarter(),
              definition.title(),
              definition.description(),
              definition.unit(),
              definition.displayDecimals(),
              definition.displayScale(),
              definition.polarity(),
              definition.directorate(),
              definition.priority(),
              definition.cumulative(),
              definition.reportingLag(),
              definition.toleranceOverride().map(ToleranceBody::of),
              definition.dataSource(),
              definition.ownerRole(),
              definition.informationOnly(),
              definition.comparabilityBreak(),
              definition.firstQuarter(),
              definition.lastQuarter(),
              definition.replaces());
}
