package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;

/** Lists everything that was ever said about a subject in a quarter. */
@ApplicationScoped
public class ListRevisions {

  private final Revisions revisions;

  ListRevisions(Revisions revisions) {
    this.revisions = revisions;
  }

  /** All revisions, earliest first; empty if nothing was ever said. */
  public <S extends Statement> List<Revision<S>> list(StatementType<S> type, Position position) {
    return revisions.all(type, position);
  }
}
