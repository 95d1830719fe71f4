package org.goldenthread.reporting.quarter;

import java.util.List;

/**
 * Something that should be done before a report is published.
 *
 * @param subject the reference of the indicator or initiative, the directorate's code, or the
 *     finding's id
 * @param detail what it is, in one sentence
 */
public record Outstanding(Kind kind, String subject, String detail) {

  /** What can be outstanding. */
  public enum Kind {
    /** An outturn that is due, or delayed. */
    OUTTURN_OWED("Outturn owed of"),
    /** An exception commentary that is owed. */
    COMMENTARY_OWED("Commentary owed on"),
    /** How an initiative went. */
    INITIATIVE_PROGRESS_OWED("Progress owed of"),
    /** How a directorate's service went. */
    SERVICE_SUMMARY_OWED("Service summary owed by"),
    /** A data-quality finding that is open. */
    FINDING_OPEN("Open finding");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** In words, before its subject. */
    public String words() {
      return words;
    }
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
