package org.goldenthread.scoring.whatif.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.jspecify.annotations.Nullable;

/**
 * A whole scoring policy as the request carries it: what indicators-service takes and gives. What
 * does not decide a score or trend may be there and is passed over.
 */
@JsonIgnoreProperties({"name", "initiativeStatuses", "revision", "changedAt", "changedBy"})
record PolicyDraft(
    @Nullable String code,
    @Nullable List<@Nullable BandDraft> bands,
    WhatIfRequest.@Nullable ToleranceDraft defaultTolerance,
    @Nullable ShortTermDraft shortTermTrend,
    @Nullable AnnualDraft annualTrend) {

  /** A score and when it holds. */
  record BandDraft(
      @Nullable String code,
      @Nullable String symbol,
      @Nullable String label,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal above) {}

  /** How a quarter is compared with the one before. */
  record ShortTermDraft(
      @Nullable CompareWith compareWith,
      @Nullable BigDecimal deadBandPercent,
      @Nullable Cumulative cumulative) {}

  /** How a quarter is compared with the same one of the year before. */
  record AnnualDraft(@Nullable BigDecimal deadBandPercent) {}
}
