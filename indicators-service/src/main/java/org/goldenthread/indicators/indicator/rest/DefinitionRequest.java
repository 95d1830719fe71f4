package org.goldenthread.indicators.indicator.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.indicator.Composition;
import org.goldenthread.indicators.indicator.Composition.OfficialCode;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.Timing;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.formula.Formula;
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
    Frequency.@Nullable Cycle frequency,
    @Nullable Integer everyYears,
    @Nullable FinancialYear firstYear,
    @Nullable Integer reportedIn,
    @Nullable MonthlyToQuarter monthlyToQuarter,
    @Nullable String formula,
    @Nullable Boolean totalSubmitted,
    @Nullable List<@Nullable String> breakdowns,
    @Nullable Integer suppressBelow,
    @Nullable List<@Nullable CodeBody> references,
    @Nullable String revisionReason) {

  /** A code in an official series. */
  public record CodeBody(@Nullable String scheme, @Nullable String code) {

    private OfficialCode read(String pointer, Fields fields) {
      return new OfficialCode(
          fields.code(pointer + "/scheme", scheme),
          fields.text(pointer + "/code", code, LONGEST_CODE));
    }
  }

  private static final int LONGEST_CODE = 60;
  private static final Formula NO_FORMULA = Formula.parse("0");

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
        requireNonNullElse(cumulative, monthlyToQuarter == MonthlyToQuarter.YEAR_TO_DATE),
        requireNonNullElse(reportingLag, 0),
        ToleranceBody.optional(toleranceOverride, "/toleranceOverride", fields),
        fields.optionalText("/dataSource", dataSource, Fields.PARAGRAPH),
        fields.optionalText("/ownerRole", ownerRole, Fields.LINE),
        requireNonNullElse(informationOnly, false),
        fields.optionalText("/comparabilityBreak", comparabilityBreak, Fields.PARAGRAPH),
        Optional.ofNullable(firstQuarter),
        Optional.ofNullable(lastQuarter),
        Optional.ofNullable(replaces),
        Optional.ofNullable(reachesBackTo),
        new Timing(
            Optional.ofNullable(frequency),
            Optional.ofNullable(everyYears),
            Optional.ofNullable(firstYear),
            Optional.ofNullable(reportedIn),
            Optional.ofNullable(monthlyToQuarter)),
        composition(fields),
        Optional.empty());
  }

  private Composition composition(Fields fields) {
    return new Composition(
        Optional.ofNullable(formula)
            .filter(it -> !it.isBlank())
            .map(it -> fields.checked("/formula", it, Formula::parse, NO_FORMULA)),
        requireNonNullElse(totalSubmitted, false),
        fields.each("/breakdowns", breakdowns, fields::code),
        Optional.ofNullable(suppressBelow),
        fields.each("/references", references, (pointer, it) -> it.read(pointer, fields)));
  }
}
