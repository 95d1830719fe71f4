package org.goldenthread.indicators.policy.rest;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.policy.Band;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.jspecify.annotations.Nullable;

/** A scoring policy as it is sent. */
record ScoringPolicyRequest(
    @Nullable String name,
    @Nullable List<@Nullable BandBody> bands,
    @Nullable ToleranceBody defaultTolerance,
    @Nullable ShortTermTrendBody shortTermTrend,
    @Nullable AnnualTrendBody annualTrend,
    @Nullable List<@Nullable InitiativeStatusBody> initiativeStatuses,
    @Nullable String revisionReason) {

  ScoringPolicy policy(String code, Fields fields) {
    return new ScoringPolicy(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.each("/bands", bands, (at, band) -> band.read(at, fields)),
        fields
            .required("/defaultTolerance", defaultTolerance, ToleranceBody.PLACEHOLDER)
            .read("/defaultTolerance", fields),
        fields
            .required("/shortTermTrend", shortTermTrend, ShortTermTrendBody.PLACEHOLDER)
            .read(fields),
        fields.required("/annualTrend", annualTrend, AnnualTrendBody.PLACEHOLDER).read(fields),
        fields.each("/initiativeStatuses", initiativeStatuses, (at, it) -> it.read(at, fields)));
  }

  /** A score and when it holds. */
  record BandBody(
      @Nullable String code,
      @Nullable String symbol,
      @Nullable String label,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal above) {

    static BandBody of(Band band) {
      return new BandBody(
          band.code(),
          band.symbol(),
          band.label(),
          band.atLeast().map(Decimal::digits).orElse(null),
          band.above().map(Decimal::digits).orElse(null));
    }

    private Band read(String pointer, Fields fields) {
      return new Band(
          fields.code(pointer + "/code", code),
          fields.text(pointer + "/symbol", symbol, Fields.LINE),
          fields.text(pointer + "/label", label, Fields.LINE),
          fields.optionalDecimal(pointer + "/atLeast", atLeast),
          fields.optionalDecimal(pointer + "/above", above));
    }
  }

  /** How a quarter is compared with the one before. */
  record ShortTermTrendBody(
      @Nullable CompareWith compareWith,
      @Nullable BigDecimal deadBandPercent,
      @Nullable Cumulative cumulative) {

    private static final ShortTermTrendBody PLACEHOLDER =
        new ShortTermTrendBody(
            CompareWith.PREVIOUS_QUARTER, BigDecimal.ZERO, Cumulative.AS_REPORTED);

    static ShortTermTrendBody of(ScoringPolicy.ShortTermTrend trend) {
      return new ShortTermTrendBody(
          trend.compareWith(), trend.deadBandPercent().digits(), trend.cumulative());
    }

    private ScoringPolicy.ShortTermTrend read(Fields fields) {
      return new ScoringPolicy.ShortTermTrend(
          fields.required("/shortTermTrend/compareWith", compareWith, CompareWith.PREVIOUS_QUARTER),
          fields.decimal("/shortTermTrend/deadBandPercent", deadBandPercent),
          fields.required("/shortTermTrend/cumulative", cumulative, Cumulative.AS_REPORTED));
    }
  }

  /** How a quarter is compared with the same one of the year before. */
  record AnnualTrendBody(@Nullable BigDecimal deadBandPercent) {

    private static final AnnualTrendBody PLACEHOLDER = new AnnualTrendBody(BigDecimal.ZERO);

    static AnnualTrendBody of(ScoringPolicy.AnnualTrend trend) {
      return new AnnualTrendBody(trend.deadBandPercent().digits());
    }

    private ScoringPolicy.AnnualTrend read(Fields fields) {
      return new ScoringPolicy.AnnualTrend(
          fields.decimal("/annualTrend/deadBandPercent", deadBandPercent));
    }
  }

  /** A status of a key initiative. */
  record InitiativeStatusBody(
      @Nullable String code, @Nullable String symbol, @Nullable String label) {

    static InitiativeStatusBody of(ScoringPolicy.InitiativeStatus status) {
      return new InitiativeStatusBody(status.code(), status.symbol(), status.label());
    }

    private ScoringPolicy.InitiativeStatus read(String pointer, Fields fields) {
      return new ScoringPolicy.InitiativeStatus(
          fields.code(pointer + "/code", code),
          fields.text(pointer + "/symbol", symbol, Fields.LINE),
          fields.text(pointer + "/label", label, Fields.LINE));
    }
  }
}
