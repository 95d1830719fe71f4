package org.goldenthread.outturns.finding.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A finding as it now stands. */
@Entity
@Immutable
@Table(name = "finding")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class FindingEntity extends FindingState {

  @Id private String id;

  private long revision;

  @Override
  long revision() {
    return revision;
  }
}
