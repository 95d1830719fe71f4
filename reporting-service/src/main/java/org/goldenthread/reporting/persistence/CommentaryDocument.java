package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An exception commentary as it is kept. */
record CommentaryDocument(
    @Nullable String performance,
    @Nullable String impact,
    @Nullable String assurance,
    @Nullable String actions,
    Instant submittedAt) {

  /** A commentary of which every part is empty is still owed. */
  boolean saysSomething() {
    return Stream.of(performance, impact, assurance, actions)
        .anyMatch(part -> part != null && !part.isBlank());
  }
}
