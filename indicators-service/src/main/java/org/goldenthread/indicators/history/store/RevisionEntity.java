package org.goldenthread.indicators.history.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.json.DocumentJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A revision that a thing of some kind had: a row that is added and never changed. */
@Entity
@Immutable
@Table(name = "revision")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
public class RevisionEntity {

  @EmbeddedId private Key key;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private @Nullable String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String document;

  @Transient private @Nullable Object content;

  /**
   * What identifies it.
   *
   * @param code the thing's code or reference
   */
  @Embeddable
  public record Key(String kind, String code, long revision) {}

  /** For Hibernate, which sets every field. */
  protected RevisionEntity() {}

  /** The row of a revision whose parts are kept elsewhere. */
  public RevisionEntity(String kind, Revision<?> revision) {
    this.key = new Key(kind, revision.key(), revision.number());
    this.recordedAt = revision.recordedAt();
    this.recordedBy = revision.recordedBy();
    this.reason = revision.reason().orElse(null);
  }

  /** The row of a revision that is kept as a whole. */
  static RevisionEntity whole(String kind, Revision<?> revision) {
    RevisionEntity row = new RevisionEntity(kind, revision);
    row.content = revision.content();
    row.document = DocumentJson.write(revision.content());
    return row;
  }

  /** The thing, which is read once. */
  <T> T content(Class<T> type) {
    if (content == null) {
      content = DocumentJson.read(String.valueOf(document), type);
    }
    return type.cast(content);
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
  public <T> Revision<T> with(T thing) {
    return new Revision<>(
        key.code(), key.revision(), thing, recordedAt, recordedBy, Optional.ofNullable(reason));
  }
}
