package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.search.Catalogue;
import org.goldenthread.reporting.search.CatalogueEntry;

/** Reads the last definition of every indicator. */
@ApplicationScoped
class CatalogueTables implements Catalogue {

  private static final Comparator<CatalogueEntry> BY_REFERENCE =
      Comparator.<CatalogueEntry>comparingInt(entry -> entry.ref().value().length())
          .thenComparing(CatalogueEntry::ref);

  private static final Selection NAMED =
      Selection.of(FactKind.INDICATOR, FactKind.DIRECTORATE, FactKind.COUNCIL_PLAN);

  private final FactRows rows;
  private final RememberedValues values;

  CatalogueTables(FactRows rows, RememberedValues values) {
    this.rows = rows;
    this.values = values;
  }

  @Override
  @Transactional
  public List<CatalogueEntry> entries() {
    Found found = values.of(rows.latest(NAMED, AsOf.NOW));
    Names names =
        new Names(
            found.byKey(FactKind.DIRECTORATE, Directorate.class),
            found.all(FactKind.COUNCIL_PLAN, CouncilPlan.class).stream()
                .sorted(Comparator.comparing(CouncilPlan::firstYear).reversed())
                .toList());
    return found.all(FactKind.INDICATOR, DefinedIndicator.class).stream()
        .filter(indicator -> !indicator.definitions().isEmpty())
        .map(names::entry)
        .sorted(BY_REFERENCE)
        .toList();
  }

  private record Names(Map<String, Directorate> directorates, List<CouncilPlan> plans) {

    private CatalogueEntry entry(DefinedIndicator indicator) {
      Definition last = indicator.definitions().getLast();
      return new CatalogueEntry(
          indicator.ref(),
          last.title(),
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
