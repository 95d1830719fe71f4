package org.goldenthread.outturns.quarter.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.outturns.quarter.QuarterState.State;
import org.goldenthread.outturns.quarter.QuarterStates;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Jdbi;

/**
 * The states of quarters. Submissions share an advisory lock of the database, and who changes a
 * state has it alone. Lock and read are two statements, because a statement sees what was committed
 * before it began to wait.
 */
@Singleton
final class QuarterStateTable implements QuarterStates {

  private static final String SHARE =
      "select pg_advisory_xact_lock_shared(hashtext('quarter-states'))";
  private static final String HAVE_ALONE =
      "select pg_advisory_xact_lock(hashtext('quarter-states'))";
  private static final String CLOSED =
      """
      select quarter from (
        select distinct on (quarter) quarter, state
        from quarter_state_revision order by quarter, revision desc) latest
      where state = 'CLOSED'
      """;
  private static final String FIND =
      """
      select * from quarter_state_revision
      where quarter = :quarter order by revision desc limit 1
      """;
  private static final String ADD =
      """
      insert into quarter_state_revision
        (quarter, revision, state, reason, recorded_at, recorded_by)
      values (:quarter, :revision, :state, :reason, :at, :by)
      """;

  private final Jdbi jdbi;

  QuarterStateTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Set<Quarter> holdClosed() {
    return jdbi.withHandle(
        handle -> {
          handle.execute(SHARE);
          return handle
              .createQuery(CLOSED)
              .map((row, context) -> Quarter.parse(row.getString("quarter")))
              .set();
        });
  }

  @Override
  public Optional<QuarterState> find(Quarter quarter) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("quarter", quarter.toString())
                .map((row, context) -> state(row))
                .findOne());
  }

  @Override
  public Optional<QuarterState> holdForChange(Quarter quarter) {
    jdbi.useHandle(handle -> handle.execute(HAVE_ALONE));
    return find(quarter);
  }

  @Override
  public void add(QuarterState state) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("quarter", state.quarter().toString())
                .bind("revision", state.revision())
                .bind("state", state.state().name())
                .bind("reason", state.reason().orElse(null))
                .bind("at", state.changedAt())
                .bind("by", state.changedBy())
                .execute());
  }

  private static QuarterState state(ResultSet row) throws SQLException {
    return new QuarterState(
        Quarter.parse(row.getString("quarter")),
        row.getLong("revision"),
        State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("reason")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"));
  }
}
