package org.goldenthread.indicators.initiative.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.initiative.Initiative;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a {@link Initiative}; beside the document what is searched or shown to an analyst.
 */
@Entity
@Immutable
@Table(name = "initiative_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class InitiativeRevision extends RevisionEntity {

  private String title;
  private @Nullable String priority;
  private @Nullable String directorate;

  @JdbcTypeCode(SqlTypes.JSON)
  private Initiative document;

  /** For Hibernate, which sets every field. */
  protected InitiativeRevision() {}

  InitiativeRevision(Revision<Initiative> revision) {
    super(revision);
    this.document = revision.content();
    this.title = document.title();
    this.priority = document.priority().orElse(null);
    this.directorate = document.directorate().orElse(null);
  }

  Initiative document() {
    return document;
  }
}
