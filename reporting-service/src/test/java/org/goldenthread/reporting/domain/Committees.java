package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures with committees, for tests. */
final class Committees {

  private Committees() {}

  static QuarterFigures in(
      QuarterFigures figures,
      Map<String, Committee> committees,
      Map<String, Directorate> directorates) {
    return new QuarterFigures(
        figures.quarter(),
        figures.plan(),
        figures.policies(),
        directorates,
        committees,
        figures.indicators(),
        figures.initiatives(),
        figures.serviceSummaries(),
        figures.findings(),
        figures.state(),
        figures.publication(),
        figures.published());
  }

  /** An initiative that adult services lead. */
  static Initiative ofAdults(String ref, String priority) {
    return new Initiative(
        ref,
        "Initiative " + ref,
        Optional.of(priority),
        Optional.of("ASC"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        An.LONG_AGO);
  }
}
