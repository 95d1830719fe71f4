package org.goldenthread.outturns.quarter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.outturns.quarter.Accepted;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.outturns.quarter.QuarterStates;
import org.goldenthread.vocabulary.Quarter;

/** The states that quarters had and have. */
@ApplicationScoped
class QuarterStateRepository
    implements QuarterStates, PanacheRepositoryBase<QuarterStateEntity, QuarterStateEntity.Key> {

  /** A report shows the year before its figures, which may be a year in arrears. */
  private static final int QUARTERS_SHOWN = 8;

  private final RoundTrips database;

  QuarterStateRepository(RoundTrips database) {
    this.database = database;
  }

  @Override
  public Optional<QuarterState> of(Quarter quarter) {
    return find("key.quarter = ?1 order by key.revision desc", quarter.toString())
        .firstResultOptional()
        .map(QuarterStateEntity::state);
  }

  @Override
  public Optional<QuarterState> holdForChange(Quarter quarter) {
    database.ask(List.of(Question.ofLock(QuarterSql.haveAlone())));
    return of(quarter);
  }

  @Override
  public List<Accepted> accepted(Quarter reported) {
    return database.list(
        QuarterSql.accepted(reported.back(QUARTERS_SHOWN), reported),
        row ->
            new Accepted(
                Accepted.Kind.valueOf(row.getString(1)),
                Quarter.parse(row.getString(2)),
                row.getLong(3)));
  }

  @Override
  public void add(QuarterState state) {
    persist(new QuarterStateEntity(state));
  }
}
