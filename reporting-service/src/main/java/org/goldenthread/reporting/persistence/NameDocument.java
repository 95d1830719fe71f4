package org.goldenthread.reporting.persistence;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.DatedName;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A dated name as it is kept. */
record NameDocument(@Nullable Quarter effectiveFrom, String name) {

  static List<DatedName> dated(@Nullable List<NameDocument> names) {
    return names == null
        ? List.of()
        : names.stream()
            .map(kept -> new DatedName(Optional.ofNullable(kept.effectiveFrom()), kept.name()))
            .toList();
  }
}
