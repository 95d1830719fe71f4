package org.goldenthread.outturns.reference.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.store.DocumentJson;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.formula.Formula;
import org.jspecify.annotations.Nullable;

/** What this service needs of an indicator's document in the replica; the rest is passed over. */
public record IndicatorDocument(List<Meaning> definitions, @Nullable List<Target> targets) {

  /** What the indicator means from a quarter on. */
  record Meaning(
      Quarter fromQuarter,
      @Nullable String title,
      @Nullable String unit,
      @Nullable Polarity polarity,
      @Nullable String directorate,
      @Nullable String priority,
      boolean cumulative,
      int reportingLag,
      @Nullable String comparabilityBreak,
      @Nullable Quarter firstQuarter,
      @Nullable Quarter lastQuarter,
      Frequency.@Nullable Cycle frequency,
      @Nullable Integer everyYears,
      @Nullable FinancialYear firstYear,
      @Nullable Integer reportedIn,
      @Nullable MonthlyToQuarter monthlyToQuarter,
      @Nullable List<String> breakdowns,
      @Nullable Integer suppressBelow,
      @Nullable Formula formula,
      @Nullable Boolean totalSubmitted,
      @Nullable String reference) {

    private Definition definition() {
      return new Definition(
          fromQuarter,
          Optional.ofNullable(title).orElse(""),
          Optional.ofNullable(unit).map(it -> SpeltUnit.read(it).unit()).orElse(Unit.UNSTATED),
          Optional.ofNullable(polarity).orElse(Polarity.NEUTRAL),
          Optional.ofNullable(directorate),
          Optional.ofNullable(priority),
          cumulative,
          reportingLag,
          comparabilityBreak != null,
          Optional.ofNullable(firstQuarter),
          Optional.ofNullable(lastQuarter),
          Frequency.of(frequency, everyYears, firstYear, reportedIn),
          Optional.ofNullable(monthlyToQuarter),
          Optional.ofNullable(breakdowns).orElse(List.of()),
          Optional.ofNullable(suppressBelow),
          Optional.ofNullable(formula)
              .map(it -> new Definition.Calculated(it, Boolean.TRUE.equals(totalSubmitted))),
          Optional.ofNullable(reference));
    }
  }

  /** The target of a quarter. */
  record Target(Quarter quarter, @Nullable BigDecimal value) {

    private Stream<Map.Entry<Quarter, Figure>> figure() {
      return Optional.ofNullable(value).map(it -> Map.entry(quarter, new Figure(it))).stream();
    }
  }

  /** The indicator; empty if it has no definition, so that nothing can be said about it. */
  public static Optional<Indicator> indicator(String code, String document) {
    IndicatorDocument read = DocumentJson.read(document, IndicatorDocument.class);
    return read.definitions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Indicator.of(
                code,
                read.definitions.stream().map(Meaning::definition).toList(),
                read.targetValues()));
  }

  private Map<Quarter, Figure> targetValues() {
    return Stream.ofNullable(targets)
        .flatMap(List::stream)
        .flatMap(Target::figure)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> two));
  }
}
