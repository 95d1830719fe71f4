package org.goldenthread.outturns.statement.rest;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Revision;
import org.jspecify.annotations.Nullable;

record ComparatorResponse(
    String label,
    @Nullable BigDecimal value,
    @Nullable String period,
    @Nullable String source,
    @Nullable String unit) {

  static List<ComparatorResponse> of(Revision<Comparators> revision) {
    return revision.content().comparators().stream().map(ComparatorResponse::of).toList();
  }

  private static ComparatorResponse of(Comparators.Comparator comparator) {
    return new ComparatorResponse(
        comparator.label(),
        comparator.value().map(Figure::value).orElse(null),
        comparator.period().orElse(null),
        comparator.source().orElse(null),
        comparator.unit().orElse(null));
  }
}
