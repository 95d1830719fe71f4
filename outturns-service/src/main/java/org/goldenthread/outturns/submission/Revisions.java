package org.goldenthread.outturns.submission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every revision of every statement. What was added is never changed or removed. */
public interface Revisions {

  /** The latest revision of each position that has one. */
  <S extends Statement> Map<Position, Revision<S>> latest(
      StatementType<S> type, Collection<Position> positions);

  /** The latest revision of one position. */
  default <S extends Statement> Optional<Revision<S>> latest(
      StatementType<S> type, Position position) {
    return Optional.ofNullable(latest(type, List.of(position)).get(position));
  }

  /** One revision of a position. */
  <S extends Statement> Optional<Revision<S>> find(
      StatementType<S> type, Position position, long number);

  /** All revisions of a position, earliest first. */
  <S extends Statement> List<Revision<S>> all(StatementType<S> type, Position position);

  /** The latest revision of a position at a time in the past. */
  <S extends Statement> Optional<Revision<S>> asOf(
      StatementType<S> type, Position position, Instant at);

  /** The latest revision of every quarter of a subject, earliest quarter first. */
  <S extends Statement> List<Revision<S>> current(StatementType<S> type, String subject);

  /** Adds revisions, whose subjects the transaction holds. */
  <S extends Statement> void add(StatementType<S> type, List<Revision<S>> revisions);
}
