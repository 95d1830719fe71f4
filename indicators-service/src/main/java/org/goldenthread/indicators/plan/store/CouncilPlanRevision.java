package org.goldenthread.indicators.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A revision of a {@link CouncilPlan}; beside the document what is searched or shown to an analyst.
 */
@Entity
@Immutable
@Table(name = "council_plan_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class CouncilPlanRevision extends RevisionEntity {

  private String name;

  @Column(name = "first_year")
  private String firstYear;

  @Column(name = "last_year")
  private String lastYear;

  @Column(name = "scoring_policy")
  private String scoringPolicy;

  private String[] priorities;

  @JdbcTypeCode(SqlTypes.JSON)
  private CouncilPlan document;

  /** For Hibernate, which sets every field. */
  protected CouncilPlanRevision() {}

  CouncilPlanRevision(Revision<CouncilPlan> revision) {
    super(revision);
    this.document = revision.content();
    this.name = document.name();
    this.firstYear = document.firstYear().toString();
    this.lastYear = document.lastYear().toString();
    this.scoringPolicy = document.scoringPolicy();
    this.priorities =
        document.priorities().stream().map(CouncilPlan.Priority::code).toArray(String[]::new);
  }

  CouncilPlan document() {
    return document;
  }
}
