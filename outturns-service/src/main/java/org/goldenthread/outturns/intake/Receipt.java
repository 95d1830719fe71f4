package org.goldenthread.outturns.intake;

import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;

/**
 * Remembers what became of a submission that carried a key of the submitter's choice, so that its
 * repetition gets the same answer even if somebody else revised the outturn in between.
 *
 * @param revision the number of the revision that was the answer
 */
public record Receipt(
    Submission submission, Outcome.Effect effect, Position position, long revision) {

  /**
   * A submission with a key.
   *
   * @param submitter the subject of the token
   * @param key chosen by the submitter, another for each submission
   * @param digest of what is submitted: the same for the same content
   */
  public record Submission(String submitter, String key, String digest) {}

  /** Whether another submission with the same key also says the same. */
  public boolean isFor(Submission other) {
    return submission.equals(other);
  }
}
