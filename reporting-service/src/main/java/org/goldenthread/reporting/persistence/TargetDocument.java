package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A quarter's target as it is kept. */
record TargetDocument(
    Quarter quarter,
    @Nullable BigDecimal value,
    @Nullable String reason,
    @Nullable String none,
    @Nullable String note) {

  private static final String NOT_SET = "NOT_SET";

  Target target() {
    return value == null
        ? new Target.None(none == null ? NOT_SET : none, Optional.ofNullable(note))
        : new Target.Value(value, Optional.ofNullable(note), Optional.ofNullable(reason));
  }
}
