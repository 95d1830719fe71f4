package org.goldenthread.outturns.domain;

import java.util.List;
import java.util.Optional;
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
    return new Definition(Quarter.parse(from), new Unit("percent"), Optional.of(directorate));
  }

  private static Indicator indicator(String unit, Optional<String> directorate) {
    Quarter from = Quarter.parse("2019-20-Q1");
    return Indicator.of(
        Drafts.REF.value(), List.of(new Definition(from, new Unit(unit), directorate)));
  }
}
