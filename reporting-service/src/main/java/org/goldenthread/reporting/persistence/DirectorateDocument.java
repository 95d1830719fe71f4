package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.domain.Directorate;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A directorate as it is kept. */
record DirectorateDocument(String code, List<NameDocument> names, Instant changedAt) {

  Directorate directorate() {
    return new Directorate(code, names.stream().map(NameDocument::dated).toList(), changedAt);
  }

  record NameDocument(@Nullable Quarter effectiveFrom, String name) {

    private Directorate.Name dated() {
      return new Directorate.Name(Optional.ofNullable(effectiveFrom), name);
    }
  }
}
