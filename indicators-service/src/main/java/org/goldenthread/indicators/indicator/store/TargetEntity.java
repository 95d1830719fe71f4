package org.goldenthread.indicators.indicator.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.indicator.TargetPeriod;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.NoTarget;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A target that a revision of its indicator brought: a value, or why there is none. Of those for
 * the same period the latest holds.
 */
@Entity
@Immutable
@Table(name = "target")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class TargetEntity {

  @EmbeddedId private Key key;
  private @Nullable BigDecimal value;

  @Enumerated(EnumType.STRING)
  @Column(name = "tolerance_kind")
  private @Nullable ToleranceKind toleranceKind;

  @Column(name = "tolerance_value")
  private @Nullable BigDecimal toleranceValue;

  @Enumerated(EnumType.STRING)
  @Column(name = "no_target")
  private @Nullable NoTarget noTarget;

  private @Nullable String note;

  /** What identifies it. */
  @Embeddable
  record Key(String code, long revision, String period) {}

  /** For Hibernate, which sets every field. */
  protected TargetEntity() {}

  TargetEntity(Revision<?> revision, TargetSetting setting) {
    this.key = new Key(revision.key(), revision.number(), setting.period().toString());
    switch (setting.target()) {
      case Target.Value(var set, var tolerance, var reason) -> {
        this.value = set.digits();
        this.toleranceKind = tolerance.map(Tolerance::kind).orElse(null);
        this.toleranceValue = tolerance.map(it -> it.value().digits()).orElse(null);
        this.note = reason.orElse(null);
      }
      case Target.None(var why, var more) -> {
        this.noTarget = why;
        this.note = more.orElse(null);
      }
    }
  }

  Key key() {
    return key;
  }

  TargetSetting setting() {
    Optional<String> words = Optional.ofNullable(note);
    return new TargetSetting(
        TargetPeriod.parse(key.period()),
        noTarget == null
            ? new Target.Value(new Decimal(Objects.requireNonNull(value)), tolerance(), words)
            : new Target.None(noTarget, words));
  }

  private Optional<Tolerance> tolerance() {
    return toleranceKind == null || toleranceValue == null
        ? Optional.empty()
        : Optional.of(new Tolerance(toleranceKind, new Decimal(toleranceValue)));
  }
}
