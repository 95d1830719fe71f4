package org.goldenthread.reporting.publication.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;

/** A publication in a list. */
record PublicationsResponse(
    Quarter quarter,
    String label,
    long revision,
    boolean current,
    Instant publishedAt,
    Optional<String> reason,
    String contentHash,
    String dashboard) {

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
