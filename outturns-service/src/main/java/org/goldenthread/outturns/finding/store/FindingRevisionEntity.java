package org.goldenthread.outturns.finding.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A state that a finding had. */
@Entity
@Immutable
@Table(name = "finding_revision")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class FindingRevisionEntity extends FindingState {

  @EmbeddedId private Key key;

  /** What identifies it. */
  @Embeddable
  record Key(String id, long revision) {}

  @Override
  long revision() {
    return key.revision();
  }
}
