package org.goldenthread.reporting.publication.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.reporting.publication.FrozenFile;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A file of a publication, byte for byte. */
@Entity
@Immutable
@Table(name = "published_file")
class PublishedFileEntity {

  @EmbeddedId private Key key;

  @SuppressWarnings("UnusedVariable") // Asked for by the statement that lists the files.
  private int place;

  private String mediaType;
  private String sha256;
  private byte[] content;

  @SuppressWarnings("UnusedVariable")
  @Formula("length(content)")
  private long length;

  /** For Hibernate, which sets every field. */
  @SuppressWarnings("NullAway.Init")
  protected PublishedFileEntity() {}

  FrozenFile file() {
    return new FrozenFile(key.path(), mediaType, sha256, content);
  }

  /** Which file of which publication. */
  @Embeddable
  record Key(String quarter, long revision, String path) {}
}
