package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.outturns.statement.Comparators;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision of {@link Comparators}. */
@Entity
@Immutable
@Table(name = "comparators_revision")
@SuppressWarnings({
  "NullAway.Init",
  "UnusedVariable"
}) // filled by Hibernate, and held against the table
class ComparatorsRevision extends RevisionEntity<Comparators> {

  @JdbcTypeCode(SqlTypes.JSON)
  private Comparators document;

  @Override
  Comparators document() {
    return document;
  }
}
