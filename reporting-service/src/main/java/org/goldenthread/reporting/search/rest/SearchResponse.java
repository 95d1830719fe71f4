package org.goldenthread.reporting.search.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The indicators that a question found. */
record SearchResponse(int total, List<FoundBody> indicators) implements Tabular {

  static SearchResponse of(List<CatalogueEntry> found, int limit) {
    return new SearchResponse(
        found.size(), found.stream().limit(limit).map(FoundBody::of).toList());
  }

  @Override
  public Rows<FoundBody> table() {
    return new Rows<>(FoundBody.class, indicators);
  }

  /** An indicator as it is now defined. */
  record FoundBody(
      IndicatorRef ref,
      String reference,
      String title,
      Optional<String> directorate,
      Optional<String> directorateName,
      Optional<String> priority,
      Optional<String> priorityName,
      Optional<Quarter> lastQuarter,
      Map<String, String> links) {

    private static FoundBody of(CatalogueEntry entry) {
      return new FoundBody(
          entry.ref(),
          entry.reference(),
          entry.title(),
          entry.directorate().map(Named::code),
          entry.directorate().map(Named::name),
          entry.priority().map(Named::code),
          entry.priority().map(Named::name),
          entry.lastQuarter(),
          Map.of("history", Links.history(entry.ref())));
    }
  }
}
