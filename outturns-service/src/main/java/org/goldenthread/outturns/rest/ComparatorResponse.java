package org.goldenthread.outturns.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Comparators;
import org.goldenthread.outturns.domain.Figure;
import org.goldenthread.outturns.domain.Revision;
import org.jspecify.annotations.Nullable;

@Schema(description = "A figure to compare an indicator with.")
record ComparatorResponse(
    @Schema(examples = "Statistical Neighbours") String label,
    @Schema(examples = "85.4") @Nullable BigDecimal value,
    @Schema(examples = "2019-20") @Nullable String period,
    @Nullable String source) {

  static List<ComparatorResponse> of(Revision<Comparators> revision) {
    return revision.content().comparators().stream().map(ComparatorResponse::of).toList();
  }

  private static ComparatorResponse of(Comparators.Comparator comparator) {
    return new ComparatorResponse(
        comparator.label(),
        comparator.value().map(Figure::value).orElse(null),
        comparator.period().orElse(null),
        comparator.source().orElse(null));
  }
}
