package org.goldenthread.reporting.scorecard.rest;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.vocabulary.Quarter;

/** A finding. */
public record FindingBody(
    String id,
    String rule,
    Quarter quarter,
    String state,
    String detail,
    Optional<String> reason,
    Instant raisedAt,
    Instant changedAt) {

  public static FindingBody of(Finding finding) {
    return new FindingBody(
        finding.id(),
        finding.rule(),
        finding.quarter(),
        finding.state().name(),
        finding.detail(),
        finding.reason(),
        finding.raisedAt(),
        finding.changedAt());
  }
}
