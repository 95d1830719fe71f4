package org.goldenthread.outturns.quarter.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A state that a quarter had. */
@Entity
@Immutable
@Table(name = "quarter_state_revision")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class QuarterStateEntity {

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private QuarterStatus state;

  private @Nullable String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** What identifies it. */
  @Embeddable
  record Key(String quarter, long revision) {}

  protected QuarterStateEntity() {}

  QuarterStateEntity(QuarterState state) {
    this.key = new Key(state.quarter().toString(), state.revision());
    this.state = state.state();
    this.reason = state.reason().orElse(null);
    this.recordedAt = state.changedAt();
    this.recordedBy = state.changedBy();
  }

  QuarterState state() {
    return new QuarterState(
        Quarter.parse(key.quarter()),
        key.revision(),
        state,
        Optional.ofNullable(reason),
        recordedAt,
        recordedBy);
  }
}
