package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** Lists everything that was ever said about a subject in a quarter. */
@ApplicationScoped
public class ListRevisions {

  private final Revisions revisions;

  public ListRevisions(Revisions revisions) {
    this.revisions = revisions;
  }

  /** All revisions, earliest first; empty if nothing was ever said. */
  public <S extends Statement> List<Revision<S>> list(StatementType<S> type, Position position) {
    return revisions.all(type, position);
  }
}
