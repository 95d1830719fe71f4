package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Provenance;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** An outturn as it is kept. */
record OutturnDocument(
    OutturnStatus status,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable SupplementaryDocument supplementary,
    @Nullable String reason,
    @Nullable Quarter expectedQuarter,
    @Nullable String note,
    long revision,
    @Nullable String revisionReason,
    @Nullable String system,
    Instant submittedAt,
    String submittedBy) {

  Outturn outturn() {
    return new Outturn(
        status,
        Optional.ofNullable(value),
        ratio(),
        Optional.ofNullable(supplementary).map(s -> new Outturn.Supplementary(s.value(), s.unit())),
        Optional.ofNullable(reason),
        Optional.ofNullable(expectedQuarter),
        Optional.ofNullable(note).filter(text -> !text.isBlank()),
        new Provenance(
            revision,
            submittedAt,
            submittedBy,
            Optional.ofNullable(system),
            Optional.ofNullable(revisionReason)));
  }

  private Optional<Outturn.Ratio> ratio() {
    return numerator == null || denominator == null
        ? Optional.empty()
        : Optional.of(new Outturn.Ratio(numerator, denominator));
  }

  record SupplementaryDocument(BigDecimal value, String unit) {}
}
