package org.goldenthread.outturns.intake;

import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;

/**
 * Remembers what became of a statement that was submitted with a key of the submitter's choice, so
 * that its repetition gets the same answer even if somebody else revised the statement in between.
 *
 * @param row of the submission, from 0; a single statement is the first
 * @param digest of what was submitted: the same for the same content
 * @param revision the number of the revision that was the answer
 */
public record Receipt(
    Key key, int row, String digest, Outcome.Effect effect, Position position, long revision) {

  /**
   * A key.
   *
   * @param submitter the subject of the token
   * @param chosen by the submitter, another for each submission
   */
  public record Key(String submitter, String chosen) {}
}
