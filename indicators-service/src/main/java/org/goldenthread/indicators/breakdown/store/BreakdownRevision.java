package org.goldenthread.indicators.breakdown.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A revision of a {@link Breakdown}; beside the document what is searched or shown to an analyst.
 */
@Entity
@Immutable
@Table(name = "breakdown_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class BreakdownRevision extends RevisionEntity {

  private String name;

  @Column(name = "parts_or_groups")
  private String kind;

  @JdbcTypeCode(SqlTypes.JSON)
  private Breakdown document;

  /** For Hibernate, which sets every field. */
  protected BreakdownRevision() {}

  BreakdownRevision(Revision<Breakdown> revision) {
    super(revision);
    this.document = revision.content();
    this.name = document.name();
    this.kind = document.kind().name();
  }

  Breakdown document() {
    return document;
  }
}
