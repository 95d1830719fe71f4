package org.goldenthread.indicators.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Decimal;
import org.goldenthread.indicators.domain.NoTarget;
import org.goldenthread.indicators.domain.Target;
import org.jspecify.annotations.Nullable;

/** A target as it is sent: a value, or why there is none. */
@Schema(
    name = "TargetRequest",
    description = "Either a value or none",
    examples = Examples.TARGET_REQUEST)
record TargetRequest(
    @Schema(description = "In the indicator's unit, exact", examples = "85.0")
        @Nullable BigDecimal value,
    @Schema(description = "Holds before the definition's and the policy's; only with a value")
        @Nullable ToleranceBody tolerance,
    @Schema(
            description = "Why the value was set or changed; only with a value",
            examples = "Profiled for the winter")
        @Nullable String reason,
    @Schema(description = "Why there is no value; only without one") @Nullable NoTarget none,
    @Schema(description = "More about having no value", examples = "Baseline year")
        @Nullable String note) {

  Target target(Fields fields) {
    if (none == null && value == null) {
      fields.refuse("/value", "Send a value, or none with why there is none");
    }
    return none == null ? withValue(fields) : withoutValue(none, fields);
  }

  private Target withValue(Fields fields) {
    refuseBeside(fields, "/note", note, "A note goes with none: send it as the reason");
    return new Target.Value(
        fields.optionalDecimal("/value", value).orElse(Decimal.ZERO),
        ToleranceBody.optional(tolerance, "/tolerance", fields),
        fields.optionalText("/reason", reason, Fields.PARAGRAPH));
  }

  private Target withoutValue(NoTarget why, Fields fields) {
    refuseBeside(fields, "/value", value, "Send either a value or none, not both");
    refuseBeside(fields, "/tolerance", tolerance, "A tolerance goes with a value");
    refuseBeside(fields, "/reason", reason, "A reason goes with a value: send it as the note");
    return new Target.None(why, fields.optionalText("/note", note, Fields.PARAGRAPH));
  }

  private static void refuseBeside(
      Fields fields, String pointer, @Nullable Object field, String detail) {
    if (field != null) {
      fields.refuse(pointer, detail);
    }
  }
}
