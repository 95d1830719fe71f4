package org.goldenthread.indicators.committee.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A revision of a {@link Committee}; beside the document what is searched or shown to an analyst.
 */
@Entity
@Immutable
@Table(name = "committee_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class CommitteeRevision extends RevisionEntity {

  private String name;
  private String[] directorates;
  private String[] priorities;

  @JdbcTypeCode(SqlTypes.JSON)
  private Committee document;

  /** For Hibernate, which sets every field. */
  protected CommitteeRevision() {}

  CommitteeRevision(Revision<Committee> revision) {
    super(revision);
    this.document = revision.content();
    this.name = document.name();
    this.directorates = document.directorates().toArray(String[]::new);
    this.priorities = document.priorities().toArray(String[]::new);
  }

  Committee document() {
    return document;
  }
}
