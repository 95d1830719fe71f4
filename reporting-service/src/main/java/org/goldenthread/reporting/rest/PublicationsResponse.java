package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.vocabulary.Quarter;

/** A publication in a list. */
@Schema(name = "ListedPublication")
record PublicationsResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(examples = "Quarter 2 2020-21") String label,
    @Schema(examples = "1") long revision,
    @Schema(description = "Whether it is the quarter's last publication") boolean current,
    Instant publishedAt,
    @Schema(description = "Why it was published again") Optional<String> reason,
    @Schema(description = "Of all its files") String contentHash,
    @Schema(description = "Where its corporate dashboard is, for ever") String dashboard) {

  static List<PublicationsResponse> of(List<Publication> publications) {
    return publications.stream().map(p -> of(p, publications)).toList();
  }

  private static PublicationsResponse of(Publication publication, List<Publication> all) {
    boolean isLast =
        all.stream()
            .filter(other -> other.quarter().equals(publication.quarter()))
            .noneMatch(other -> other.revision() > publication.revision());
    return new PublicationsResponse(
        publication.quarter(),
        publication.quarter().label(),
        publication.revision(),
        isLast,
        publication.at(),
        publication.reason(),
        publication.contentHash().orElseThrow(),
        Links.file(publication, "dashboards/corporate.json"));
  }
}
