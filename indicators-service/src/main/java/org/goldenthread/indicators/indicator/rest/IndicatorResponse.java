package org.goldenthread.indicators.indicator.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.QuarterTarget;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;

/** An indicator as it now is. */
record IndicatorResponse(
    IndicatorRef ref,
    long revision,
    List<Definition> definitions,
    List<TargetBody> targets,
    Instant changedAt,
    String changedBy) {

  static IndicatorResponse of(Revision<Indicator> revision) {
    Indicator indicator = revision.content();
    return new IndicatorResponse(
        indicator.ref(),
        revision.number(),
        indicator.meanings(),
        indicator.targets().stream().map(TargetBody::of).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }

  /** The target of a quarter. */
  record TargetBody(
      Quarter quarter,
      String setFor,
      Optional<BigDecimal> value,
      Optional<ToleranceBody> tolerance,
      Optional<String> reason,
      Optional<NoTarget> none,
      Optional<String> note) {

    private static TargetBody of(QuarterTarget target) {
      Quarter quarter = target.quarter();
      String setFor = target.setting().period().toString();
      return switch (target.setting().target()) {
        case Target.Value(var value, var tolerance, var reason) ->
            new TargetBody(
                quarter,
                setFor,
                Optional.of(value.digits()),
                tolerance.map(ToleranceBody::of),
                reason,
                Optional.empty(),
                Optional.empty());
        case Target.None(var why, var note) -> withoutValue(quarter, setFor, why, note);
      };
    }

    private static TargetBody withoutValue(
        Quarter quarter, String setFor, NoTarget why, Optional<String> note) {
      return new TargetBody(
          quarter,
          setFor,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(why),
          note);
    }
  }
}
