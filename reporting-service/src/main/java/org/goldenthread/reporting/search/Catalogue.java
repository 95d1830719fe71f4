package org.goldenthread.reporting.search;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.data.AllSeries;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.quarter.AsOf;

/** All indicators there are. */
@Singleton
public record Catalogue(AllSeries allSeries) {

  private static final Comparator<CatalogueEntry> BY_REFERENCE =
      Comparator.<CatalogueEntry>comparingInt(entry -> entry.ref().value().length())
          .thenComparing(CatalogueEntry::ref);

  /** Every indicator as it is now defined, by reference. */
  public List<CatalogueEntry> entries() {
    AllSeries.Known known = allSeries.known(AsOf.NOW);
    Names names =
        new Names(
            known.names().directorates(),
            known.names().plans().stream()
                .sorted(Comparator.comparing(CouncilPlan::firstYear).reversed())
                .toList());
    return known.indicators().stream()
        .filter(indicator -> !indicator.definitions().isEmpty())
        .map(names::entry)
        .sorted(BY_REFERENCE)
        .toList();
  }

  /** The schemes of official series, by code. */
  public List<SeriesScheme> schemes() {
    return allSeries.known(AsOf.NOW).schemes();
  }

  private record Names(Map<String, Directorate> directorates, List<CouncilPlan> plans) {

    private CatalogueEntry entry(DefinedIndicator indicator) {
      Definition last = indicator.definitions().getLast();
      return new CatalogueEntry(
          indicator.ref(),
          last.reference(),
          last.title(),
          last.officialCodes(),
          last.directorate().map(this::directorate),
          last.priority().map(this::priority),
          last.lastQuarter());
    }

    private Named directorate(String code) {
      return Optional.ofNullable(directorates.get(code))
          .map(known -> new Named(code, known.latestName()))
          .orElseGet(() -> new Named(code, code));
    }

    private Named priority(String code) {
      return plans.stream()
          .flatMap(plan -> plan.priority(code).stream())
          .map(known -> new Named(code, known.name()))
          .findFirst()
          .orElseGet(() -> new Named(code, code));
    }
  }
}
