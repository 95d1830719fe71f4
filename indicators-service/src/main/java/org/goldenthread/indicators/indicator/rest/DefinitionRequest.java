package org.goldenthread.indicators.indicator.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What an indicator means, as it is sent; from which quarter on is in the path. */
public record DefinitionRequest(
    @Nullable String title,
    @Nullable String description,
    @Nullable String unit,
    @Nullable Integer displayDecimals,
    @Nullable Integer displayScale,
    @Nullable Polarity polarity,
    @Nullable String directorate,
    @Nullable String priority,
    @Nullable Boolean cumulative,
    @Nullable Integer reportingLag,
    @Nullable ToleranceBody toleranceOverride,
    @Nullable String dataSource,
    @Nullable String ownerRole,
    @Nullable Boolean informationOnly,
    @Nullable String comparabilityBreak,
    @Nullable Quarter firstQuarter,
    @Nullable Quarter lastQuarter,
    @Nullable IndicatorRef replaces,
    @Nullable Quarter reachesBackTo,
    @Nullable String revisionReason) {

  /** The definition that begins in a quarter. */
  public Definition definition(Quarter from, Fields fields) {
    return new Definition(
        from,
        fields.text("/title", title, Fields.LINE),
        fields.optionalText("/description", description, Fields.PARAGRAPH),
        fields
            .optionalText("/unit", unit, Fields.LINE)
            .map(it -> fields.checked("/unit", it, Unit::parse, Unit.UNSTATED)),
        Optional.ofNullable(displayDecimals),
        Optional.ofNullable(displayScale),
        fields.required("/polarity", polarity, Polarity.NEUTRAL),
        fields.optionalCode("/directorate", directorate),
        fields.optionalCode("/priority", priority),
        requireNonNullElse(cumulative, false),
        requireNonNullElse(reportingLag, 0),
        ToleranceBody.optional(toleranceOverride, "/toleranceOverride", fields),
        fields.optionalText("/dataSource", dataSource, Fields.PARAGRAPH),
        fields.optionalText("/ownerRole", ownerRole, Fields.LINE),
        requireNonNullElse(informationOnly, false),
        fields.optionalText("/comparabilityBreak", comparabilityBreak, Fields.PARAGRAPH),
        Optional.ofNullable(firstQuarter),
        Optional.ofNullable(lastQuarter),
        Optional.ofNullable(replaces),
        Optional.ofNullable(reachesBackTo));
  }
}
