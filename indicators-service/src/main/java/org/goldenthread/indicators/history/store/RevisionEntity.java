package org.goldenthread.indicators.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.jspecify.annotations.Nullable;

/** A revision that a thing of some kind had: a row that is added and never changed. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public abstract class RevisionEntity {

  @EmbeddedId private RevisionKey key;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private @Nullable String reason;

  /** For Hibernate, which sets every field. */
  protected RevisionEntity() {}

  /** The row of a revision. */
  protected RevisionEntity(Revision<?> revision) {
    this.key = new RevisionKey(revision.key(), revision.number());
    this.recordedAt = revision.recordedAt();
    this.recordedBy = revision.recordedBy();
    this.reason = revision.reason().orElse(null);
  }

  /** The thing's code or reference. */
  public String code() {
    return key.code();
  }

  /** Which revision it is. */
  public long number() {
    return key.revision();
  }

  /** The revision with its content. */
  public <T> Revision<T> with(T content) {
    return new Revision<>(
        key.code(), key.revision(), content, recordedAt, recordedBy, Optional.ofNullable(reason));
  }
}
