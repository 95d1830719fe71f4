package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** Figures with findings, for tests. */
final class Suspicions {

  private Suspicions() {}

  static QuarterFigures in(QuarterFigures figures, Finding... findings) {
    return new QuarterFigures(
        figures.quarter(),
        figures.plan(),
        figures.policies(),
        figures.directorates(),
        figures.committees(),
        figures.indicators(),
        figures.initiatives(),
        figures.serviceSummaries(),
        List.of(findings),
        figures.state(),
        figures.publication(),
        figures.published());
  }

  static Finding about(String ref, Quarter quarter, Finding.State state) {
    return new Finding(
        ref + " " + quarter,
        "PERCENTAGE_ABOVE_100",
        Finding.SubjectKind.INDICATOR,
        ref,
        quarter,
        state,
        "104 is above 100",
        state == Finding.State.ACKNOWLEDGED ? Optional.of("So it is") : Optional.empty(),
        An.LONG_AGO,
        An.LONG_AGO,
        "ccs");
  }
}
