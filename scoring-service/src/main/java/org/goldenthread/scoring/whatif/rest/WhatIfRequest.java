package org.goldenthread.scoring.whatif.rest;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.jspecify.annotations.Nullable;

/** A question as it is sent. */
record WhatIfRequest(
    @Nullable List<@Nullable IndicatorRef> refs,
    @Nullable String directorate,
    @Nullable Quarter fromQuarter,
    @Nullable Quarter toQuarter,
    @Nullable Change change) {

  /** What is supposed to be otherwise; what is left out stays as it is. */
  record Change(
      @Nullable String policy,
      @Nullable PolicyDraft policyDefinition,
      @Nullable ToleranceDraft tolerance,
      @Nullable BigDecimal target,
      @Nullable BigDecimal targetChangePercent,
      @Nullable Polarity polarity) {}

  /** How far an outturn may lie on the wrong side of its target. */
  record ToleranceDraft(@Nullable ToleranceKind kind, @Nullable BigDecimal value) {}
}
