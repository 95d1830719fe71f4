package org.goldenthread.outturns.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** What must be known to take statements, and what is kept of them. */
public interface Ledger {

  /**
   * What is known about positions. Until the transaction ends nobody else gets any of their
   * subjects: what is written about one, and the events that tell of it, are in the order of the
   * commits; and no quarter is opened or closed, so that nothing slips in after the answer that it
   * is closed. With an indicator all that are worked out of it are held. Many callers may ask for
   * many subjects at once without waiting for each other in a circle.
   *
   * @param submitter who submits
   * @param busy what becomes of subjects that somebody else holds
   */
  <S extends Statement> Known<S> hold(
      StatementType<S> type, Collection<Position> positions, String submitter, Busy busy);

  /** What becomes of subjects that somebody else holds. */
  enum Busy {
    /** They are waited for. */
    AWAITED,
    /** They are as if unknown. */
    LEFT
  }

  /** The same without keeping anybody waiting. */
  <S extends Statement> Known<S> look(
      StatementType<S> type, Collection<Position> positions, String submitter);

  /** The latest revisions of positions, without keeping anybody waiting. */
  <S extends Statement> Map<Position, Revision<S>> latest(
      StatementType<S> type, Collection<Position> positions);

  /** Keeps others from subjects as {@link #hold} does, before it is known what is asked of them. */
  void holdAll(StatementType<?> type, Collection<String> subjects);

  /** Adds revisions, whose subjects the transaction holds. */
  <S extends Statement> void add(StatementType<S> type, List<Revision<S>> added);
}
