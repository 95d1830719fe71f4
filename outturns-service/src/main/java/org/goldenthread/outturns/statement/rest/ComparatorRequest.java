package org.goldenthread.outturns.statement.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.jspecify.annotations.Nullable;

record ComparatorRequest(
    @Nullable String label,
    @Nullable BigDecimal value,
    @Nullable String period,
    @Nullable String source,
    @Nullable String unit) {

  private static final ComparatorRequest EMPTY =
      new ComparatorRequest(null, null, null, null, null);

  static Comparators comparators(
      IndicatorRef ref, Quarter quarter, List<@Nullable ComparatorRequest> sent) {
    return new Comparators(
        ref,
        quarter,
        sent.stream()
            .map(one -> Optional.ofNullable(one).orElse(EMPTY))
            .map(ComparatorRequest::comparator)
            .toList());
  }

  private Comparators.Comparator comparator() {
    return new Comparators.Comparator(
        Fields.text(label).orElse(""),
        Fields.figure(value),
        Fields.text(period),
        Fields.text(source),
        Fields.text(unit).map(ComparatorRequest::code));
  }

  /** A spelling that scales figures stays as it is, to be refused. */
  private static String code(String written) {
    SpeltUnit spelt = SpeltUnit.read(written);
    return spelt.scale() == 1 ? spelt.unit().code() : written;
  }
}
