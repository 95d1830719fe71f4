package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.policy.Band;
import org.goldenthread.reporting.policy.DefaultTolerance;
import org.goldenthread.reporting.policy.Limit;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.jspecify.annotations.Nullable;

/** A scoring policy as it is kept. */
record PolicyDocument(
    String code,
    String name,
    List<BandDocument> bands,
    ToleranceDocument defaultTolerance,
    List<StatusDocument> initiativeStatuses,
    Instant changedAt) {

  ScoringPolicy policy() {
    return new ScoringPolicy(
        code,
        name,
        bands.stream().map(BandDocument::band).toList(),
        Optional.of(new DefaultTolerance(defaultTolerance.kind(), defaultTolerance.value())),
        initiativeStatuses.stream().map(StatusDocument::status).toList(),
        Optional.of(changedAt));
  }

  record BandDocument(
      String code,
      String symbol,
      String label,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal above) {

    private Band band() {
      return new Band(code, symbol, label, limit());
    }

    private Optional<Limit> limit() {
      return Optional.ofNullable(atLeast)
          .map(tolerances -> new Limit(tolerances, true))
          .or(() -> Optional.ofNullable(above).map(tolerances -> new Limit(tolerances, false)));
    }
  }

  record ToleranceDocument(DefaultTolerance.Kind kind, BigDecimal value) {}

  record StatusDocument(String code, String symbol, String label) {

    private ScoringPolicy.InitiativeStatus status() {
      return new ScoringPolicy.InitiativeStatus(code, symbol, label);
    }
  }
}
