package org.goldenthread.outturns.submission.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.goldenthread.outturns.outturn.Outturn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A revision of {@link Outturn}. */
@Entity
@Immutable
@Table(name = "outturn_revision")
@SuppressWarnings({
  "NullAway.Init",
  "UnusedVariable"
}) // filled by Hibernate, and held against the table
class OutturnRevision extends RevisionEntity<Outturn> {

  @JdbcTypeCode(SqlTypes.JSON)
  private Outturn document;

  private String status;
  private @Nullable BigDecimal value;
  private @Nullable BigDecimal numerator;
  private @Nullable BigDecimal denominator;

  @Override
  Outturn document() {
    return document;
  }
}
