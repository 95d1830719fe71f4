package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.domain.Initiative;
import org.jspecify.annotations.Nullable;

/** A key initiative as it is kept. */
record InitiativeDocument(
    String ref,
    String title,
    @Nullable String priority,
    @Nullable String directorate,
    Instant changedAt) {

  Initiative initiative(Optional<ProgressDocument> progress) {
    return new Initiative(
        ref,
        title,
        Optional.ofNullable(priority),
        Optional.ofNullable(directorate),
        progress.map(ProgressDocument::status),
        progress.map(ProgressDocument::submittedAt).filter(changedAt::isBefore).orElse(changedAt));
  }

  record ProgressDocument(String status, Instant submittedAt) {}
}
