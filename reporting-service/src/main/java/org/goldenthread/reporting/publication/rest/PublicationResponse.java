package org.goldenthread.reporting.publication.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;

/** A quarter's report as it was frozen. */
record PublicationResponse(
    Quarter quarter,
    long revision,
    Instant publishedAt,
    String publishedBy,
    Optional<String> reason,
    List<Publication.Acknowledgement> acknowledgements,
    String contentHash,
    List<FileBody> files,
    Optional<List<String>> lettersMissingInPdf,
    Map<String, String> links) {

  static PublicationResponse of(Publication publication, List<Publications.FileEntry> files) {
    return of(publication, files, List.of());
  }

  static PublicationResponse of(
      Publication publication, List<Publications.FileEntry> files, List<String> missingLetters) {
    return new PublicationResponse(
        publication.quarter(),
        publication.revision(),
        publication.at(),
        publication.by(),
        publication.reason(),
        publication.acknowledgements(),
        publication.contentHash().orElseThrow(),
        files.stream().map(file -> FileBody.of(publication, file)).toList(),
        Optional.of(missingLetters).filter(missing -> !missing.isEmpty()),
        Map.of(
            "self", Links.publication(publication.quarter()),
            "changes", Links.changes(publication.quarter())));
  }

  /** A frozen file. */
  record FileBody(String path, String mediaType, String sha256, long length, String href) {

    private static FileBody of(Publication publication, Publications.FileEntry file) {
      return new FileBody(
          file.path(),
          file.mediaType(),
          file.sha256(),
          file.length(),
          Links.file(publication, file.path()));
    }
  }
}
