package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.json.DocumentJson;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of revisions, which is only read here: revisions are added many at a time, with
 * what depends on them ({@link RevisionSql}).
 */
@MappedSuperclass
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, held against tables
abstract class RevisionEntity {

  @EmbeddedId private Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  private String document;

  @JdbcTypeCode(SqlTypes.JSON)
  private Finding[] findings;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private @Nullable String system;

  @Column(name = "revision_reason")
  private @Nullable String revisionReason;

  /** What identifies a revision. */
  @Embeddable
  record Key(String subject, String quarter, long revision) {}

  <S extends Statement> Revision<S> revision(StatementType<S> type) {
    return new Revision<>(
        DocumentJson.read(document, type.content()),
        key.revision(),
        List.of(findings),
        new Origin(
            recordedAt,
            recordedBy,
            Optional.ofNullable(system),
            Optional.ofNullable(revisionReason)));
  }

  @Entity(name = "OutturnRevision")
  @Immutable
  @Table(name = "outturn_revision")
  static class OutturnRevision extends RevisionEntity {
    private String status;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
  }

  @Entity(name = "CommentaryRevision")
  @Immutable
  @Table(name = "commentary_revision")
  static class CommentaryRevision extends RevisionEntity {}

  @Entity(name = "ProgressRevision")
  @Immutable
  @Table(name = "progress_revision")
  static class ProgressRevision extends RevisionEntity {
    private String status;
  }

  @Entity(name = "ComparatorsRevision")
  @Immutable
  @Table(name = "comparators_revision")
  static class ComparatorsRevision extends RevisionEntity {}

  @Entity(name = "ServiceSummaryRevision")
  @Immutable
  @Table(name = "service_summary_revision")
  static class ServiceSummaryRevision extends RevisionEntity {}
}
