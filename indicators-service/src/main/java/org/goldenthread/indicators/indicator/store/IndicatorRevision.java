package org.goldenthread.indicators.indicator.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.hibernate.annotations.Immutable;

/**
 * A revision of an indicator; the definitions and targets that it brought have rows of their own.
 */
@Entity
@Immutable
@Table(name = "indicator_revision")
class IndicatorRevision extends RevisionEntity {

  /** For Hibernate, which sets every field. */
  protected IndicatorRevision() {}

  IndicatorRevision(Revision<?> revision) {
    super(revision);
  }
}
