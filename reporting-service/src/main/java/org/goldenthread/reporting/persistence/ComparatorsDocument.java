package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.statement.Comparators;
import org.jspecify.annotations.Nullable;

/** An outturn's comparators as they are kept. */
record ComparatorsDocument(List<ComparatorDocument> comparators, Instant submittedAt) {

  Comparators all() {
    return new Comparators(
        comparators.stream().map(ComparatorDocument::comparator).toList(), submittedAt);
  }

  record ComparatorDocument(
      String label, @Nullable BigDecimal value, @Nullable String period, @Nullable String source) {

    private Comparators.Comparator comparator() {
      return new Comparators.Comparator(
          label,
          Optional.ofNullable(value),
          Optional.ofNullable(period),
          Optional.ofNullable(source));
    }
  }
}
