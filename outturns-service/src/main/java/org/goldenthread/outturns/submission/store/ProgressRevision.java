package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision of {@link InitiativeProgress}. */
@Entity
@Immutable
@Table(name = "progress_revision")
@SuppressWarnings({
  "NullAway.Init",
  "UnusedVariable"
}) // filled by Hibernate, and held against the table
class ProgressRevision extends RevisionEntity<InitiativeProgress> {

  @JdbcTypeCode(SqlTypes.JSON)
  private InitiativeProgress document;

  private String status;

  @Override
  InitiativeProgress document() {
    return document;
  }
}
