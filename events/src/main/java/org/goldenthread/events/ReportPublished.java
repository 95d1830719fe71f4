package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;

/**
 * A quarter's report was published: frozen as it was, for anyone to read.
 *
 * @param revision 1 for the first publication of the quarter, one more for each further one
 * @param contentHash the SHA-256 in lower-case hexadecimal of what {@code sha256sum} prints for all
 *     frozen files, in the order of their names
 * @param acknowledgements what was still owed or open, and why it was published all the same
 * @param publishedBy the subject of the token that published
 */
public record ReportPublished(
    Quarter quarter,
    long revision,
    String contentHash,
    List<Acknowledgement> acknowledgements,
    Instant publishedAt,
    String publishedBy) {

  /**
   * Something that was owed or open when the report was published.
   *
   * @param subject the reference of the indicator or initiative, the directorate's code, or the
   *     finding's id
   */
  public record Acknowledgement(Kind kind, String subject, String reason) {}

  /** What can be outstanding. */
  public enum Kind {
    /** An outturn that is due, or delayed. */
    OUTTURN_OWED,
    /** An exception commentary that is owed. */
    COMMENTARY_OWED,
    /** How an initiative went. */
    INITIATIVE_PROGRESS_OWED,
    /** How a directorate's service went. */
    SERVICE_SUMMARY_OWED,
    /** A data-quality finding that is open. */
    FINDING_OPEN
  }
}
