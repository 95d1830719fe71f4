package org.goldenthread.outturns.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every revision of every statement. What was added is never changed or removed. */
public interface Revisions {

  /** The latest revision of a position. */
  <S extends Statement> Optional<Revision<S>> latest(StatementType<S> type, Position position);

  /** The latest revision of a position at a time in the past. */
  <S extends Statement> Optional<Revision<S>> asOf(
      StatementType<S> type, Position position, Instant at);

  /** All revisions of a position, earliest first. */
  <S extends Statement> List<Revision<S>> all(StatementType<S> type, Position position);
}
