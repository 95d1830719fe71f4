package org.goldenthread.indicators.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What an indicator means, as it is sent; from which quarter on is in the path. */
@Schema(
    name = "DefinitionRequest",
    requiredProperties = {"title", "polarity"},
    examples = Examples.DEFINITION_REQUEST)
record DefinitionRequest(
    @Schema(
            description = "As reports print it",
            examples = "Number of Looked After Children per 10,000 of the child population")
        @Nullable String title,
    @Schema(description = "What exactly is measured") @Nullable String description,
    @Schema(
            description = "What the value counts: percent, number, days, GBP",
            examples = "rate_per_10k")
        @Nullable String unit,
    @Schema(
            description = "Decimals to print; left out to print the digits as submitted",
            examples = "1",
            minimum = "0",
            maximum = "10")
        @Nullable Integer displayDecimals,
    @Schema(
            description =
                "The power of ten that a printed value is divided by: 1000 prints 171,000 GBP as"
                    + " £171k",
            examples = "1000")
        @Nullable Integer displayScale,
    @Schema(description = "Which direction is good") @Nullable Polarity polarity,
    @Schema(
            description = "The directorate that answers for it; left out if it is corporate",
            examples = "CS")
        @Nullable String directorate,
    @Schema(description = "The code of a plan's priority", examples = "SAFE")
        @Nullable String priority,
    @Schema(description = "Whether values are year to date", defaultValue = "false")
        @Nullable Boolean cumulative,
    @Schema(
            description = "Quarters between the quarter measured and the report that shows it",
            defaultValue = "0",
            minimum = "0",
            maximum = "4")
        @Nullable Integer reportingLag,
    @Schema(description = "Holds before the policy's tolerance")
        @Nullable ToleranceBody toleranceOverride,
    @Schema(description = "Where the figures come from") @Nullable String dataSource,
    @Schema(description = "The role that answers for it, never a person")
        @Nullable String ownerRole,
    @Schema(description = "Whether it informs only and is never scored", defaultValue = "false")
        @Nullable Boolean informationOnly,
    @Schema(description = "Why values before this definition cannot be compared")
        @Nullable String comparabilityBreak,
    @Schema(description = "The first quarter with a value", examples = "2020-21-Q3")
        @Nullable Quarter firstQuarter,
    @Schema(description = "The last quarter measured, for a retired indicator")
        @Nullable Quarter lastQuarter,
    @Schema(description = "The reference that it took over from", examples = "PI.46")
        @Nullable IndicatorRef replaces) {}
