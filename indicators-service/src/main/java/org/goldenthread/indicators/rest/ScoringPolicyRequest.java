package org.goldenthread.indicators.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Band;
import org.goldenthread.indicators.domain.Decimal;
import org.goldenthread.indicators.domain.ScoringPolicy;
import org.goldenthread.indicators.domain.ScoringPolicy.CompareWith;
import org.goldenthread.indicators.domain.ScoringPolicy.Cumulative;
import org.jspecify.annotations.Nullable;

/** A scoring policy as it is sent. */
@Schema(
    name = "ScoringPolicyRequest",
    requiredProperties = {"name", "bands", "defaultTolerance", "shortTermTrend", "annualTrend"},
    examples = Examples.SCORING_POLICY_REQUEST)
record ScoringPolicyRequest(
    @Schema(description = "The policy's name", examples = "Three levels (2019)")
        @Nullable String name,
    @Schema(
            description =
                "Best first: the first that holds is the score. Each but the last has one bound,"
                    + " below the one before; the last takes what is left")
        @Nullable List<@Nullable BandBody> bands,
    @Schema(description = "Holds where neither the indicator nor the quarter has its own")
        @Nullable ToleranceBody defaultTolerance,
    @Schema(description = "How a quarter is compared with the one before")
        @Nullable ShortTermTrendBody shortTermTrend,
    @Schema(description = "How a quarter is compared with the same one of the year before")
        @Nullable AnnualTrendBody annualTrend,
    @Schema(description = "The statuses of key initiatives in the legend's order; none if left out")
        @Nullable List<@Nullable InitiativeStatusBody> initiativeStatuses) {

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
  @Schema(
      name = "Band",
      requiredProperties = {"code", "symbol", "label"})
  record BandBody(
      @Schema(description = "Unique within the policy", examples = "exceeds") @Nullable String code,
      @Schema(description = "What a report prints", examples = "★") @Nullable String symbol,
      @Schema(description = "What the legend calls it", examples = "Exceeds target")
          @Nullable String label,
      @Schema(
              description = "The favourable variance is at least so many tolerances",
              examples = "0")
          @Nullable BigDecimal atLeast,
      @Schema(description = "The favourable variance is above so many tolerances")
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
  @Schema(
      name = "ShortTermTrend",
      requiredProperties = {"compareWith", "deadBandPercent", "cumulative"})
  record ShortTermTrendBody(
      @Schema(
              description =
                  "The quarter before, also across the end of a year, or within the year only")
          @Nullable CompareWith compareWith,
      @Schema(
              description = "Percent of the earlier value within which the trend is consistent",
              examples = "0")
          @Nullable BigDecimal deadBandPercent,
      @Schema(
              description =
                  "Year-to-date figures as reported, or quarter against quarter after they are"
                      + " taken apart")
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
  @Schema(name = "AnnualTrend", requiredProperties = "deadBandPercent")
  record AnnualTrendBody(
      @Schema(
              description = "Percent of the earlier value within which the trend is consistent",
              examples = "2")
          @Nullable BigDecimal deadBandPercent) {

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
  @Schema(
      name = "InitiativeStatus",
      requiredProperties = {"code", "symbol", "label"})
  record InitiativeStatusBody(
      @Schema(description = "Unique within the policy", examples = "ON_TRACK")
          @Nullable String code,
      @Schema(description = "What a report prints", examples = "●") @Nullable String symbol,
      @Schema(description = "What the legend calls it", examples = "On track")
          @Nullable String label) {

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
