package org.goldenthread.outturns.outturn.rest;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Calculation;
import org.goldenthread.outturns.outturn.Calculation.Source;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.jspecify.annotations.Nullable;

record CalculationResponse(String formula, String figures, List<SourceResponse> sources) {

  record SourceResponse(
      IndicatorRef ref,
      long revision,
      OutturnStatus status,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {

    private static SourceResponse of(Source source) {
      return new SourceResponse(
          source.ref(),
          source.revision(),
          source.status(),
          source.value().map(Figure::value).orElse(null),
          source.ratio().map(it -> it.numerator().value()).orElse(null),
          source.ratio().map(it -> it.denominator().value()).orElse(null));
    }
  }

  static CalculationResponse of(Calculation calculation) {
    return new CalculationResponse(
        calculation.formula(),
        calculation.figures(),
        calculation.sources().stream().map(SourceResponse::of).toList());
  }
}
