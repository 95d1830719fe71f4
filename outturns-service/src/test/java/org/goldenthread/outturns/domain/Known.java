package org.goldenthread.outturns.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** Indicators for tests. */
final class Known {

  private Known() {}

  /** PI.47, defined from 2019-20-Q1. */
  static Indicator indicator(String unit, String directorate) {
    return indicator(unit, Optional.of(directorate));
  }

  /** PI.47 without a directorate. */
  static Indicator corporateIndicator() {
    return indicator("days", Optional.empty());
  }

  static Definition definition(String from, String directorate) {
    return definition(from, "percent", Optional.of(directorate));
  }

  /** A definition of complaints, of which fewer are better. */
  static Definition definition(String from, String unit, Optional<String> directorate) {
    return new Definition(
        Quarter.parse(from),
        "Complaints",
        new Unit(unit),
        Polarity.LOWER_IS_BETTER,
        directorate,
        Optional.empty(),
        Optional.empty(),
        false,
        0,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Indicator indicator(String unit, Optional<String> directorate) {
    return Indicator.of(
        Drafts.REF.value(), List.of(definition("2019-20-Q1", unit, directorate)), Map.of());
  }
}
