package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision of {@link ServiceSummary}. */
@Entity
@Immutable
@Table(name = "service_summary_revision")
@SuppressWarnings({
  "NullAway.Init",
  "UnusedVariable"
}) // filled by Hibernate, and held against the table
class ServiceSummaryRevision extends RevisionEntity<ServiceSummary> {

  @JdbcTypeCode(SqlTypes.JSON)
  private ServiceSummary document;

  @Override
  ServiceSummary document() {
    return document;
  }
}
