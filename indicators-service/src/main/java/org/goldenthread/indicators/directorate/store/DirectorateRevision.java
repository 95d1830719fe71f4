package org.goldenthread.indicators.directorate.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.vocabulary.Quarter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a {@link Directorate}; beside the document what is searched or shown to an analyst.
 */
@Entity
@Immutable
@Table(name = "directorate_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class DirectorateRevision extends RevisionEntity {

  private String name;

  @Column(name = "last_quarter")
  private @Nullable String lastQuarter;

  @JdbcTypeCode(SqlTypes.JSON)
  private Directorate document;

  /** For Hibernate, which sets every field. */
  protected DirectorateRevision() {}

  DirectorateRevision(Revision<Directorate> revision) {
    super(revision);
    this.document = revision.content();
    this.name = document.names().getLast().name();
    this.lastQuarter = document.lastQuarter().map(Quarter::toString).orElse(null);
  }

  Directorate document() {
    return document;
  }
}
