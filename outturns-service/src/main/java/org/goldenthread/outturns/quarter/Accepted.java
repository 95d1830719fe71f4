package org.goldenthread.outturns.quarter;

import org.goldenthread.vocabulary.Quarter;

/**
 * What has been accepted of one kind for one quarter.
 *
 * @param revisions the last revisions of everything of that kind, added up
 */
public record Accepted(Kind kind, Quarter quarter, long revisions) {

  /** What a report is made from. */
  public enum Kind {
    /** Figures. */
    OUTTURN,
    /** What is said of a figure. */
    COMMENTARY,
    /** How initiatives stand. */
    PROGRESS,
    /** The figures of others. */
    COMPARATORS,
    /** What directorates say of their quarter. */
    SERVICE_SUMMARY,
    /** What looks wrong about any of it. */
    FINDING
  }
}
