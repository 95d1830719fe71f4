package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of revisions, which is only read here: revisions are added many at a time, with
 * what depends on them ({@link RevisionSql}).
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate
abstract class RevisionEntity<S extends Statement> {

  @EmbeddedId private RevisionKey key;

  @JdbcTypeCode(SqlTypes.JSON)
  private Finding[] findings;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private @Nullable String system;

  @Column(name = "revision_reason")
  private @Nullable String revisionReason;

  /** What was said. */
  abstract S document();

  Revision<S> revision() {
    return new Revision<>(
        document(),
        key.revision(),
        List.of(findings),
        new Origin(
            recordedAt,
            recordedBy,
            Optional.ofNullable(system),
            Optional.ofNullable(revisionReason)));
  }
}
