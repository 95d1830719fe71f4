package org.goldenthread.indicators.policy.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A revision of a {@link ScoringPolicy}; beside the document what is searched or shown to an
 * analyst.
 */
@Entity
@Immutable
@Table(name = "scoring_policy_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class ScoringPolicyRevision extends RevisionEntity {

  private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  private ScoringPolicy document;

  /** For Hibernate, which sets every field. */
  protected ScoringPolicyRevision() {}

  ScoringPolicyRevision(Revision<ScoringPolicy> revision) {
    super(revision);
    this.document = revision.content();
    this.name = document.name();
  }

  ScoringPolicy document() {
    return document;
  }
}
