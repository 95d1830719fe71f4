package org.goldenthread.reporting.publication.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Says that a publication is done. */
@Entity
@SuppressWarnings("UnusedVariable") // Statements read it.
@Immutable
@Table(name = "publication_seal")
class SealEntity {

  @EmbeddedId private PublicationKey key;
  private String contentHash;

  /** For Hibernate, which sets every field. */
  @SuppressWarnings("NullAway.Init")
  protected SealEntity() {}

  SealEntity(PublicationKey key, String contentHash) {
    this.key = key;
    this.contentHash = contentHash;
  }
}
