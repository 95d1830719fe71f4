package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A directorate as it is kept. */
record DirectorateDocument(
    String code,
    List<NameDocument> names,
    @Nullable Quarter lastQuarter,
    @Nullable List<String> successors,
    Instant changedAt) {

  Directorate directorate() {
    return new Directorate(
        code,
        NameDocument.dated(names),
        Optional.ofNullable(lastQuarter),
        successors == null ? List.of() : successors,
        changedAt);
  }
}
