package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A finding as it is kept. */
record FindingDocument(
    String id,
    String rule,
    Finding.SubjectKind subjectKind,
    String subject,
    Quarter quarter,
    Finding.State state,
    String detail,
    @Nullable String reason,
    Instant raisedAt,
    Instant changedAt,
    String changedBy) {

  Finding finding() {
    return new Finding(
        id,
        rule,
        subjectKind,
        subject,
        quarter,
        state,
        detail,
        Optional.ofNullable(reason),
        raisedAt,
        changedAt,
        changedBy);
  }
}
