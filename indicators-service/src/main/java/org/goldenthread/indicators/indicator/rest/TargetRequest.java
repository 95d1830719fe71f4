package org.goldenthread.indicators.indicator.rest;

import java.math.BigDecimal;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.NoTarget;
import org.jspecify.annotations.Nullable;

/** A target as it is sent: a value, or why there is none. */
public record TargetRequest(
    @Nullable BigDecimal value,
    @Nullable ToleranceBody tolerance,
    @Nullable String reason,
    @Nullable NoTarget none,
    @Nullable String note,
    @Nullable String revisionReason) {

  public Target target(Fields fields) {
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
