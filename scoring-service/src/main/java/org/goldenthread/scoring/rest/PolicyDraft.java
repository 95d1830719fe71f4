package org.goldenthread.scoring.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.scoring.domain.TrendRules.CumulativeBasis;
import org.goldenthread.scoring.domain.TrendRules.ShortTermBasis;
import org.jspecify.annotations.Nullable;

/**
 * A whole scoring policy as the request carries it: what indicators-service takes and gives. What
 * does not decide a score or trend may be there and is passed over.
 */
@Schema(
    name = "WhatIfPolicy",
    requiredProperties = {"bands", "defaultTolerance"})
@JsonIgnoreProperties({"name", "initiativeStatuses", "revision", "changedAt", "changedBy"})
record PolicyDraft(
    @Schema(description = "How the answer calls it; what-if where left out") @Nullable String code,
    @Schema(
            description =
                "Best first: each but the last has one bound, below the one before; the last takes"
                    + " what is left")
        @Nullable List<@Nullable BandDraft> bands,
    WhatIfRequest.@Nullable ToleranceDraft defaultTolerance,
    @Schema(description = "Left out: the quarter before, no dead band, as reported")
        @Nullable ShortTermDraft shortTermTrend,
    @Schema(description = "Left out: no dead band") @Nullable AnnualDraft annualTrend) {

  /** A score and when it holds. */
  @Schema(
      name = "WhatIfBand",
      requiredProperties = {"code", "label"})
  record BandDraft(
      @Nullable String code,
      @Nullable String symbol,
      @Nullable String label,
      @Schema(description = "The favourable variance is at least so many tolerances")
          @Nullable BigDecimal atLeast,
      @Schema(description = "The favourable variance is above so many tolerances")
          @Nullable BigDecimal above) {}

  /** How a quarter is compared with the one before. */
  @Schema(name = "WhatIfShortTermTrend")
  record ShortTermDraft(
      @Nullable ShortTermBasis compareWith,
      @Nullable BigDecimal deadBandPercent,
      @Nullable CumulativeBasis cumulative) {}

  /** How a quarter is compared with the same one of the year before. */
  @Schema(name = "WhatIfAnnualTrend")
  record AnnualDraft(@Nullable BigDecimal deadBandPercent) {}
}
