package org.goldenthread.indicators.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.NoTarget;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.Target;
import org.goldenthread.indicators.domain.TargetSetting;

/** A target as it was set. */
@Schema(name = "TargetSetting", examples = Examples.TARGET_SETTING)
record TargetSettingResponse(
    @Schema(description = "The year or quarter that it was set for", examples = "2020-21")
        String period,
    @Schema(description = "The indicator's revision that it made", examples = "2") long revision,
    @Schema(description = "In the indicator's unit", examples = "85.0") Optional<BigDecimal> value,
    Optional<ToleranceBody> tolerance,
    @Schema(description = "Why the value was set or changed") Optional<String> reason,
    @Schema(description = "Why there is no value") Optional<NoTarget> none,
    @Schema(description = "More about having no value") Optional<String> note,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static TargetSettingResponse of(Revision<TargetSetting> revision) {
    Target target = revision.content().target();
    Optional<Target.Value> value =
        target instanceof Target.Value it ? Optional.of(it) : Optional.empty();
    Optional<Target.None> none =
        target instanceof Target.None it ? Optional.of(it) : Optional.empty();
    return new TargetSettingResponse(
        revision.content().period().toString(),
        revision.number(),
        value.map(it -> it.value().digits()),
        value.flatMap(Target.Value::tolerance).map(ToleranceBody::of),
        value.flatMap(Target.Value::reason),
        none.map(Target.None::why),
        none.flatMap(Target.None::note),
        revision.recordedAt(),
        revision.recordedBy());
  }
}
