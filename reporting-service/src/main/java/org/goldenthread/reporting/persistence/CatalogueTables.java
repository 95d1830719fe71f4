package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.search.Catalogue;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.vocabulary.IndicatorRef;
import org.jdbi.v3.core.Handle;

/** Reads the last definition of every indicator. */
@ApplicationScoped
final class CatalogueTables implements Catalogue {

  private static final String LAST_DEFINITIONS =
      """
      select distinct on (ref) ref, document
      from indicator_definition
      order by ref, from_quarter desc
      """;
  private static final Comparator<CatalogueEntry> BY_REFERENCE =
      Comparator.<CatalogueEntry>comparingInt(entry -> entry.ref().value().length())
          .thenComparing(CatalogueEntry::ref);

  private final Snapshot snapshot;

  CatalogueTables(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public List<CatalogueEntry> entries() {
    return snapshot.read(AsOf.NOW, CatalogueTables::entries);
  }

  private static List<CatalogueEntry> entries(Handle handle) {
    Names names = new Names(FrameworkQueries.directorates(handle), FrameworkQueries.plans(handle));
    return handle
        .createQuery(LAST_DEFINITIONS)
        .map(
            (row, _) ->
                names.entry(
                    IndicatorRef.parse(row.getString(1)),
                    Documents.read(row.getString(2), DefinitionDocument.class).definition()))
        .stream()
        .sorted(BY_REFERENCE)
        .toList();
  }

  private record Names(Map<String, Directorate> directorates, List<CouncilPlan> plans) {

    private CatalogueEntry entry(IndicatorRef ref, Definition definition) {
      return new CatalogueEntry(
          ref,
          definition.title(),
          definition.directorate().map(this::directorate),
          definition.priority().map(this::priority),
          definition.lastQuarter());
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
