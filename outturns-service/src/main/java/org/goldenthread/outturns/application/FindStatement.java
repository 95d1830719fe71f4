package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;

/** Finds what is currently said about a subject in a quarter. */
@ApplicationScoped
public class FindStatement {

  private final Revisions revisions;

  FindStatement(Revisions revisions) {
    this.revisions = revisions;
  }

  /** The latest revision; empty if nothing was ever said. */
  public <S extends Statement> Optional<Revision<S>> find(
      StatementType<S> type, Position position) {
    return revisions.latest(type, position);
  }

  /** The revision that was the latest at a time in the past; empty if there was none. */
  public <S extends Statement> Optional<Revision<S>> find(
      StatementType<S> type, Position position, Instant asOf) {
    return revisions.asOf(type, position, asOf);
  }
}
