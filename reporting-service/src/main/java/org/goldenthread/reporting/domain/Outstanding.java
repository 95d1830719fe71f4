package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that should be done before a report is published.
 *
 * @param subject the indicator's reference or the finding's id
 * @param detail what it is, in one sentence
 */
public record Outstanding(Kind kind, String subject, String detail) {

  /** What can be outstanding. */
  public enum Kind {
    /** An exception commentary that is owed. */
    COMMENTARY_OWED,
    /** A data-quality finding that is open. */
    FINDING_OPEN
  }

  /** What is outstanding for the report that a dashboard of the whole council shows. */
  public static List<Outstanding> of(Dashboard corporate) {
    return Stream.concat(
            corporate.scorecard().commentaryOwed().stream().map(Outstanding::commentary),
            corporate.findings().stream()
                .map(ReportedFinding::finding)
                .filter(Finding::isOpen)
                .map(Outstanding::finding))
        .toList();
  }

  /** Those that no acknowledgement is for. */
  public static List<Outstanding> without(
      List<Publication.Acknowledgement> acknowledgements, List<Outstanding> outstanding) {
    return outstanding.stream()
        .filter(open -> acknowledgements.stream().noneMatch(known -> known.isFor(open)))
        .toList();
  }

  /** Whether this is what the acknowledgement is for. */
  public boolean isMeantBy(Publication.Acknowledgement acknowledgement) {
    return acknowledgement.isFor(this);
  }

  private static Outstanding commentary(ScorecardRow row) {
    return new Outstanding(
        Kind.COMMENTARY_OWED,
        row.ref().value(),
        "%s, %s, is below target in %s and nobody has said why"
            .formatted(row.ref(), row.definition().title(), row.figure().quarter().label()));
  }

  private static Outstanding finding(Finding finding) {
    return new Outstanding(
        Kind.FINDING_OPEN,
        finding.id(),
        "%s in %s: %s".formatted(finding.subject(), finding.quarter().label(), finding.detail()));
  }
}
