package org.goldenthread.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A question as it is sent. */
@Schema(name = "WhatIfRequest", requiredProperties = "change", examples = WhatIfExamples.REQUEST)
record WhatIfRequest(
    @Schema(description = "The indicators; leave out, as the directorate, for everything")
        @Nullable List<@Nullable IndicatorRef> refs,
    @Schema(
            description = "Only the quarters in which this directorate answers for an indicator",
            examples = "CS")
        @Nullable String directorate,
    @Schema(description = "Only this quarter and later ones") @Nullable Quarter fromQuarter,
    @Schema(description = "Only this quarter and earlier ones") @Nullable Quarter toQuarter,
    @Schema(description = "What is supposed to be otherwise: at least one thing")
        @Nullable Change change) {

  /** What is supposed to be otherwise; what is left out stays as it is. */
  @Schema(name = "WhatIfChange")
  record Change(
      @Schema(
              description = "The code of a policy that is there, to score all quarters by",
              examples = "four-level")
          @Nullable String policy,
      @Schema(
              description =
                  "A policy that need not be there, as PUT /scoring-policies takes it, to score all"
                      + " quarters by")
          @Nullable PolicyDraft policyDefinition,
      @Schema(description = "Before those of the quarter, the indicator and the policy")
          @Nullable ToleranceDraft tolerance,
      @Schema(description = "Every quarter's target, in the indicator's unit", examples = "90")
          @Nullable BigDecimal target,
      @Schema(
              description = "Raises every target by so many percent of itself; below zero lowers",
              examples = "5")
          @Nullable BigDecimal targetChangePercent,
      @Schema(description = "Of every indicator") @Nullable Polarity polarity) {}

  /** How far an outturn may lie on the wrong side of its target. */
  @Schema(
      name = "WhatIfTolerance",
      requiredProperties = {"kind", "value"})
  record ToleranceDraft(
      @Schema(description = "A percentage of the target or an amount in the indicator's unit")
          @Nullable Kind kind,
      @Schema(description = "Above zero", examples = "5") @Nullable BigDecimal value) {

    /** How a tolerance is given. */
    enum Kind {
      /** Of the target without its sign. */
      PERCENT,
      /** In the indicator's unit. */
      ABSOLUTE
    }
  }
}
