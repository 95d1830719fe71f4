package org.goldenthread.outturns.quarter.store;

import java.util.Collection;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.quarter.Accepted;
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

  private static final String ACCEPTED =
      """
      select kind, quarter, revisions from (
        select 'OUTTURN' as kind, quarter, sum(revision) as revisions
        from outturn_current where quarter between ? and ? group by quarter
        union all
        select 'COMMENTARY', quarter, count(*)
        from commentary_revision where quarter between ? and ? group by quarter
        union all
        select 'PROGRESS', quarter, count(*)
        from progress_revision where quarter between ? and ? group by quarter
        union all
        select 'COMPARATORS', quarter, count(*)
        from comparators_revision where quarter between ? and ? group by quarter
        union all
        select 'SERVICE_SUMMARY', quarter, count(*)
        from service_summary_revision where quarter between ? and ? group by quarter
        union all
        select 'FINDING', quarter, sum(revision)
        from finding where quarter between ? and ? group by quarter) accepted
      order by kind, quarter
      """;

  private QuarterSql() {}

  /** Keeps the states as they are until the transaction ends. */
  public static Sql share() {
    return Sql.of("select pg_advisory_xact_lock_shared(hashtext('quarter-states'))");
  }

  static Sql haveAlone() {
    return Sql.of("select pg_advisory_xact_lock(hashtext('quarter-states'))");
  }

  /**
   * What there is of each kind for each of the quarters from one to another, as one number: since
   * revisions are counted from 1 without a gap, the last ones added up are as many as there are.
   */
  static Sql accepted(Quarter first, Quarter last) {
    Sql sql = Sql.of(ACCEPTED);
    for (Accepted.Kind _ : Accepted.Kind.values()) {
      sql.with(first.toString()).with(last.toString());
    }
    return sql;
  }

  /** Those of the quarters that are closed. */
  public static Sql closed(Collection<Quarter> quarters) {
    return Sql.of(CLOSED).withAll("text", quarters);
  }
}
