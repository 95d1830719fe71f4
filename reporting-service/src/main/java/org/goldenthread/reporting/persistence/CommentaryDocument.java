package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.statement.Commentary;
import org.jspecify.annotations.Nullable;

/** An exception commentary as it is kept. */
record CommentaryDocument(
    @Nullable String performance,
    @Nullable String impact,
    @Nullable String assurance,
    @Nullable String actions,
    Instant submittedAt,
    String submittedBy) {

  /** A commentary of which every part is empty is still owed. */
  Optional<Commentary> commentary() {
    return saysSomething()
        ? Optional.of(
            new Commentary(
                said(performance),
                said(impact),
                said(assurance),
                said(actions),
                submittedAt,
                submittedBy))
        : Optional.empty();
  }

  private static Optional<String> said(@Nullable String part) {
    return Optional.ofNullable(part).filter(text -> !text.isBlank());
  }

  private boolean saysSomething() {
    return Stream.of(performance, impact, assurance, actions)
        .anyMatch(part -> part != null && !part.isBlank());
  }
}
