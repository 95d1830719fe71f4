package org.goldenthread.indicators.history.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which revision of a thing is the present one: the row that writers lock. */
@Entity
@Table(name = "present_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class PresentRevision {

  @EmbeddedId private Key key;

  private long revision;

  /** What identifies it. */
  @Embeddable
  record Key(String kind, String code) {}
}
