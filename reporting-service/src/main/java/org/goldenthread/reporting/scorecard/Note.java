package org.goldenthread.reporting.scorecard;

/**
 * Something a reader must know to read a row rightly.
 *
 * @param text a phrase that starts with a capital and has no full stop
 */
public record Note(Kind kind, String text) {

  /** What a note is about. */
  public enum Kind {
    /** The measure has had figures for less than a year. */
    NEW_MEASURE,
    /** The measure has its first figure later. */
    AVAILABLE_FROM,
    /** It is measured in the place of another. */
    REPLACES,
    /** What the figure is for, of a measure that is not taken every quarter. */
    PERIOD,
    /** When a measure that is not due in the report is due. */
    NEXT_DUE,
    /** The figure is of an earlier quarter than the report's. */
    LAGGED,
    /** The figure will come later. */
    DELAYED,
    /** There is no figure for the quarter. */
    NOT_AVAILABLE,
    /** The measure does not apply in the quarter. */
    NOT_APPLICABLE,
    /** There is a figure and it must not be shown. */
    SUPPRESSED,
    /** What was submitted should not have been. */
    WITHDRAWN,
    /** The figure informs and is not scored. */
    INFORMATION_ONLY,
    /** The measure was amended and earlier figures cannot be compared. */
    BREAK,
    /** The figure may still change. */
    PROVISIONAL,
    /** The figure was worked out from those of other measures. */
    CALCULATED,
    /** What the submitter says about the figure. */
    OUTTURN,
    /** Something about the target. */
    TARGET
  }
}
