package org.goldenthread.indicators.indicator.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.code.NoTarget;

/** A target as it was set. */
record TargetSettingResponse(
    String period,
    long revision,
    Optional<BigDecimal> value,
    Optional<ToleranceBody> tolerance,
    Optional<String> reason,
    Optional<NoTarget> none,
    Optional<String> note,
    Instant changedAt,
    String changedBy) {

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
