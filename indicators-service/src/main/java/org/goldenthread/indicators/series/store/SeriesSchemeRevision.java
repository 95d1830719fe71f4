package org.goldenthread.indicators.series.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.series.SeriesScheme;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision of a {@link SeriesScheme}; beside the document what is shown to an analyst. */
@Entity
@Immutable
@Table(name = "series_scheme_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class SeriesSchemeRevision extends RevisionEntity {

  private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  private SeriesScheme document;

  /** For Hibernate, which sets every field. */
  protected SeriesSchemeRevision() {}

  SeriesSchemeRevision(Revision<SeriesScheme> revision) {
    super(revision);
    this.document = revision.content();
    this.name = document.name();
  }

  SeriesScheme document() {
    return document;
  }
}
