package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.application.Publications;
import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.vocabulary.Quarter;

/** A quarter's report as it was frozen. */
@Schema(name = "Publication")
record PublicationResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(
            description = "1 for the first publication of the quarter, one more for each further",
            examples = "1")
        long revision,
    @Schema(examples = "2020-12-01T09:00:00Z") Instant publishedAt,
    @Schema(description = "The subject of the publisher's token", examples = "performance-team")
        String publishedBy,
    @Schema(description = "Why it was published again") Optional<String> reason,
    @Schema(description = "What was outstanding, and why it was published all the same")
        List<AcknowledgementBody> acknowledgements,
    @Schema(
            description =
                "SHA-256 of a line with hash, two spaces and path for each file in the order of the"
                    + " paths",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @Schema(description = "The frozen files, in the order of their paths") List<FileBody> files,
    @Schema(description = "Where more is to be found") Map<String, String> links) {

  static PublicationResponse of(Publication publication, List<Publications.FileEntry> files) {
    return new PublicationResponse(
        publication.quarter(),
        publication.revision(),
        publication.at(),
        publication.by(),
        publication.reason(),
        publication.acknowledgements().stream().map(AcknowledgementBody::of).toList(),
        publication.contentHash().orElseThrow(),
        files.stream().map(file -> FileBody.of(publication, file)).toList(),
        Map.of(
            "self", Links.publication(publication.quarter()),
            "changes", Links.changes(publication.quarter())));
  }

  /** Why something outstanding did not stand in the way. */
  @Schema(name = "Acknowledged")
  record AcknowledgementBody(
      @Schema(description = "COMMENTARY_OWED or FINDING_OPEN", examples = "COMMENTARY_OWED")
          String kind,
      @Schema(description = "The indicator's reference or the finding's id", examples = "PI.47")
          String subject,
      @Schema(examples = "The service is being reorganised") String reason) {

    private static AcknowledgementBody of(Publication.Acknowledgement known) {
      return new AcknowledgementBody(known.kind().name(), known.subject(), known.reason());
    }
  }

  /** A frozen file. */
  @Schema(name = "FrozenFile")
  record FileBody(
      @Schema(examples = "dashboards/corporate.json") String path,
      @Schema(examples = "application/json") String mediaType,
      @Schema(description = "SHA-256 of its bytes; also its ETag") String sha256,
      @Schema(description = "In bytes", examples = "48210") long length,
      @Schema(description = "Where it is, for ever") String href) {

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
