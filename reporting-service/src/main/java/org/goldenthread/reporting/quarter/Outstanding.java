package org.goldenthread.reporting.quarter;

import java.util.List;

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
}
