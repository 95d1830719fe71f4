package org.goldenthread.reporting.publication.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.Quarter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who published what, when and why. */
@Entity
@Immutable
@Table(name = "publication")
class PublicationEntity {

  @EmbeddedId private PublicationKey key;
  private Instant publishedAt;
  private String publishedBy;
  private @Nullable String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Publication.Acknowledgement> acknowledgements;

  /** Asked for by the statements that find what a publication was made from. */
  @SuppressWarnings("UnusedVariable")
  private long version;

  /** Empty until the publication is done. */
  @Formula(
      "(select s.content_hash from publication_seal s"
          + " where s.quarter = quarter and s.revision = revision)")
  private @Nullable String contentHash;

  /** For Hibernate, which sets every field. */
  @SuppressWarnings("NullAway.Init")
  protected PublicationEntity() {}

  /**
   * A publication that is being made.
   *
   * @param version of the read model, from which it is made
   */
  PublicationEntity(Publication publication, long version) {
    this.key = PublicationKey.of(publication.quarter(), publication.revision());
    this.publishedAt = publication.at();
    this.publishedBy = publication.by();
    this.reason = publication.reason().orElse(null);
    this.acknowledgements = publication.acknowledgements();
    this.version = version;
  }

  Publication publication() {
    return new Publication(
        Quarter.parse(key.quarter()),
        key.revision(),
        publishedAt,
        publishedBy,
        Optional.ofNullable(reason),
        acknowledgements,
        Optional.ofNullable(contentHash));
  }
}
