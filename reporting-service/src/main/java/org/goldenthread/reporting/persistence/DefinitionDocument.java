package org.goldenthread.reporting.persistence;

import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** An indicator's definition as it is kept. */
record DefinitionDocument(
    Quarter fromQuarter,
    String title,
    @Nullable String description,
    @Nullable String unit,
    @Nullable Integer displayDecimals,
    @Nullable Integer displayScale,
    Polarity polarity,
    @Nullable String directorate,
    @Nullable String priority,
    boolean cumulative,
    int reportingLag,
    @Nullable String dataSource,
    @Nullable String ownerRole,
    boolean informationOnly,
    @Nullable String comparabilityBreak,
    @Nullable Quarter firstQuarter,
    @Nullable Quarter lastQuarter) {

  private static final int MOST_DECIMALS = 12;

  Definition definition() {
    return new Definition(
        fromQuarter,
        title,
        Optional.ofNullable(description),
        Optional.ofNullable(unit),
        format(),
        polarity,
        Optional.ofNullable(directorate),
        Optional.ofNullable(priority),
        cumulative,
        reportingLag,
        Optional.ofNullable(dataSource),
        Optional.ofNullable(ownerRole),
        informationOnly,
        Optional.ofNullable(comparabilityBreak),
        Optional.ofNullable(firstQuarter),
        Optional.ofNullable(lastQuarter));
  }

  private FigureFormat format() {
    return new FigureFormat(
        FigureFormat.of(unit == null ? "" : unit).unit(),
        decimals(),
        displayScale == null ? 1 : Math.max(1, displayScale));
  }

  /** Decimals that nobody could print are left out: the figure is then printed as submitted. */
  private OptionalInt decimals() {
    return displayDecimals == null || displayDecimals < 0 || displayDecimals > MOST_DECIMALS
        ? OptionalInt.empty()
        : OptionalInt.of(displayDecimals);
  }
}
