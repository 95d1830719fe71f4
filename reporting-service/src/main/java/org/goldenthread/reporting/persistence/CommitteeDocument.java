package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.Committee;
import org.jspecify.annotations.Nullable;

/** A committee as it is kept. */
record CommitteeDocument(
    String code,
    String name,
    List<String> directorates,
    List<String> priorities,
    @Nullable String introduction,
    List<String> recommendations,
    Instant changedAt) {

  Committee committee() {
    return new Committee(
        code,
        name,
        directorates,
        priorities,
        Optional.ofNullable(introduction),
        recommendations,
        changedAt);
  }
}
