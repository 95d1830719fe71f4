package org.goldenthread.indicators.policy.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.jspecify.annotations.Nullable;

/** How far from its target a value may be. */
public record ToleranceBody(@Nullable ToleranceKind kind, @Nullable BigDecimal value) {

  public static final ToleranceBody PLACEHOLDER =
      new ToleranceBody(ToleranceKind.PERCENT, BigDecimal.ONE);

  public static ToleranceBody of(Tolerance tolerance) {
    return new ToleranceBody(tolerance.kind(), tolerance.value().digits());
  }

  public static Optional<Tolerance> optional(
      @Nullable ToleranceBody body, String pointer, Fields fields) {
    return body == null ? Optional.empty() : Optional.of(body.read(pointer, fields));
  }

  public Tolerance read(String pointer, Fields fields) {
    ToleranceKind read = fields.required(pointer + "/kind", kind, ToleranceKind.PERCENT);
    Decimal amount = fields.decimal(pointer + "/value", value);
    return new Tolerance(read, amount);
  }
}
