package org.goldenthread.reporting.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.CatalogueEntry;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The indicators that a question found. */
@Schema(name = "SearchResult")
record SearchResponse(
    @Schema(description = "How many were found, also those that are not listed", examples = "1")
        int total,
    @Schema(description = "By reference") List<FoundBody> indicators) {

  static SearchResponse of(List<CatalogueEntry> found, int limit) {
    return new SearchResponse(
        found.size(), found.stream().limit(limit).map(FoundBody::of).toList());
  }

  /** An indicator as it is now defined. */
  @Schema(name = "FoundIndicator")
  record FoundBody(
      @Schema(examples = "PI.2027") IndicatorRef ref,
      String title,
      @Schema(examples = "HSG") Optional<String> directorate,
      @Schema(examples = "Housing") Optional<String> directorateName,
      @Schema(examples = "CLEAN") Optional<String> priority,
      Optional<String> priorityName,
      @Schema(description = "The last quarter measured, if it is retired")
          Optional<Quarter> lastQuarter,
      @Schema(description = "Where more is to be found") Map<String, String> links) {

    private static FoundBody of(CatalogueEntry entry) {
      return new FoundBody(
          entry.ref(),
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
