package org.goldenthread.reporting.publication.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A file of a publication as it is listed; its bytes are read apart. */
@Entity
@Immutable
@Table(name = "published_file")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class PublishedFileEntity {

  @EmbeddedId private Key key;

  private String mediaType;
  private String sha256;

  @Formula("length(content)")
  private long length;

  /** For Hibernate, which sets every field. */
  protected PublishedFileEntity() {}

  /** Which file of which publication. */
  @Embeddable
  record Key(String quarter, long revision, String path) {}
}
