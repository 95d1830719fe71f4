package org.goldenthread.outturns.quarter.store;

import java.util.Collection;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.vocabulary.Quarter;

/**
 * Submissions share an advisory lock of the database, and who changes a state has it alone. Lock
 * and read are two statements, because a statement sees what was committed before it began to wait.
 */
public final class QuarterSql {

  private static final String CLOSED =
      """
      select quarter from (
        select distinct on (quarter) quarter, state from quarter_state_revision
        where quarter = any(?) order by quarter, revision desc) latest
      where state = 'CLOSED'
      """;

  private QuarterSql() {}

  /** Keeps the states as they are until the transaction ends. */
  public static Sql share() {
    return Sql.of("select pg_advisory_xact_lock_shared(hashtext('quarter-states'))");
  }

  static Sql haveAlone() {
    return Sql.of("select pg_advisory_xact_lock(hashtext('quarter-states'))");
  }

  /** Those of the quarters that are closed. */
  public static Sql closed(Collection<Quarter> quarters) {
    return Sql.of(CLOSED).withAll("text", quarters);
  }
}
