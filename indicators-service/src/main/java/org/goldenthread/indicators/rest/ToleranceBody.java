package org.goldenthread.indicators.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Decimal;
import org.goldenthread.indicators.domain.Tolerance;
import org.jspecify.annotations.Nullable;

/** How far from its target a value may be. */
@Schema(
    name = "Tolerance",
    description = "How far from its target a value may be",
    requiredProperties = {"kind", "value"})
record ToleranceBody(
    @Schema(
            description =
                "Percent of the absolute target, or an amount in the indicator's unit: the only"
                    + " sensible kind where the target is zero",
            implementation = String.class,
            enumeration = {"PERCENT", "ABSOLUTE"},
            examples = "PERCENT")
        Tolerance.@Nullable Kind kind,
    @Schema(description = "Above zero", examples = "5") @Nullable BigDecimal value) {

  static final ToleranceBody PLACEHOLDER =
      new ToleranceBody(Tolerance.Kind.PERCENT, BigDecimal.ONE);

  static ToleranceBody of(Tolerance tolerance) {
    return new ToleranceBody(tolerance.kind(), tolerance.value().digits());
  }

  static Optional<Tolerance> optional(@Nullable ToleranceBody body, String pointer, Fields fields) {
    return body == null ? Optional.empty() : Optional.of(body.read(pointer, fields));
  }

  Tolerance read(String pointer, Fields fields) {
    Tolerance.Kind read = fields.required(pointer + "/kind", kind, Tolerance.Kind.PERCENT);
    Decimal amount = fields.decimal(pointer + "/value", value);
    return new Tolerance(read, amount);
  }
}
