package org.goldenthread.indicators.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.NoTarget;
import org.goldenthread.indicators.domain.QuarterTarget;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.Target;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** An indicator as it now is. */
@Schema(name = "Indicator", examples = Examples.INDICATOR)
record IndicatorResponse(
    @Schema(examples = "PI.432") IndicatorRef ref,
    @Schema(
            description =
                "1 for the first state, one more for each change of a definition or target",
            examples = "3")
        long revision,
    @Schema(description = "Earliest first; each holds until the next one begins")
        List<DefinitionResponse> definitions,
    @Schema(description = "The target of each quarter that has one, or that has a reason for none")
        List<TargetBody> targets,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static IndicatorResponse of(Revision<Indicator> revision) {
    Indicator indicator = revision.content();
    return new IndicatorResponse(
        indicator.ref(),
        revision.number(),
        indicator.meanings().stream().map(DefinitionResponse.OF).toList(),
        indicator.targets().stream().map(TargetBody::of).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }

  /** The target of a quarter. */
  @Schema(name = "Target")
  record TargetBody(
      @Schema(examples = "2020-21-Q2") Quarter quarter,
      @Schema(description = "The year or quarter that it was set for", examples = "2020-21")
          String setFor,
      @Schema(examples = "85.0") Optional<BigDecimal> value,
      Optional<ToleranceBody> tolerance,
      @Schema(description = "Why the value was set or changed") Optional<String> reason,
      @Schema(description = "Why there is no value") Optional<NoTarget> none,
      @Schema(description = "More about having no value") Optional<String> note) {

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
