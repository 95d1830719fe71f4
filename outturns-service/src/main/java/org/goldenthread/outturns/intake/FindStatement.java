package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** Finds what is currently said about a subject in a quarter. */
@ApplicationScoped
public class FindStatement {

  private final Revisions revisions;

  public FindStatement(Revisions revisions) {
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
