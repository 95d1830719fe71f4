package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.outturns.statement.Commentary;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision of {@link Commentary}. */
@Entity
@Immutable
@Table(name = "commentary_revision")
@SuppressWarnings({
  "NullAway.Init",
  "UnusedVariable"
}) // filled by Hibernate, and held against the table
class CommentaryRevision extends RevisionEntity<Commentary> {

  @JdbcTypeCode(SqlTypes.JSON)
  private Commentary document;

  @Override
  Commentary document() {
    return document;
  }
}
