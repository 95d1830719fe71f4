package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.Optional;

/** Figures of a quarter whose report was published, for tests. */
final class Published {

  private Published() {}

  /** The figures as they now are, after those before were published. */
  static QuarterFigures since(QuarterFigures before, QuarterFigures now) {
    return new QuarterFigures(
        now.quarter(),
        now.plan(),
        now.policies(),
        now.directorates(),
        now.committees(),
        now.indicators(),
        now.initiatives(),
        now.serviceSummaries(),
        now.findings(),
        now.state(),
        Optional.of(publication(now)),
        new PublishedFigures(
            new Reporting(before)
                .dashboard(new Scope.Corporate()).scorecard().rows().stream()
                    .flatMap(row -> PrintedFigure.of(row).stream())
                    .toList()));
  }

  private static Publication publication(QuarterFigures now) {
    return new Publication(
        now.quarter(), 1, An.LONG_AGO, "team", Optional.empty(), List.of(), Optional.of("hash"));
  }
}
