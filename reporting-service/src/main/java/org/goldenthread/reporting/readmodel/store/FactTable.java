package org.goldenthread.reporting.readmodel.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.Facts;
import org.goldenthread.reporting.webhook.DueMessages;
import org.goldenthread.vocabulary.Quarter;

/** Keeps any number of facts with three statements. */
@ApplicationScoped
final class FactTable implements Facts {

  // Before anything is added: see the table's comment.
  private static final String VERSION = "select version from read_model for update";

  private static final String KEEP =
      """
      with told as (
        insert into fact (kind, key, quarter, revision, told_at, partition, version, document)
        select kind, key, quarter, revision, told_at, partition, ?, cast(document as jsonb)
        from unnest(
          ?, ?, ?, ?, cast(? as timestamptz[]), ?, ?)
          as come (kind, key, quarter, revision, told_at, partition, document)
        on conflict do nothing
        returning id, kind, key, quarter, revision, partition),
      newer as (
        insert into current_fact as shown (kind, key, quarter, revision, fact_id)
        select distinct on (kind, key, quarter) kind, key, quarter, revision, id
        from told
        order by kind, key, quarter, revision desc
        on conflict (kind, key, quarter) do update
          set revision = excluded.revision, fact_id = excluded.fact_id
          where shown.revision < excluded.revision
        returning kind, key, quarter),
      counted as (
        insert into scores_read as known (partition, scores)
        select partition, count(*) from told where kind = 'SCORE' group by partition
        on conflict (partition) do update set scores = known.scores + excluded.scores),
      noted as (
        insert into shown_score (ref, quarter)
        select key, quarter from newer where kind = 'SCORE')
      select count(*) from told
      """;

  private static final String COUNT = "update read_model set version = ?";

  private final Database database;
  private final DueMessages due;

  /**
   * A table with connections of its own, which readers cannot take.
   *
   * @param connections to the same database
   */
  FactTable(@DataSource("fold") AgroalDataSource connections, DueMessages due) {
    this.database = new Database(connections);
    this.due = due;
  }

  @Override
  public void keep(List<Fact> facts) {
    long version = number(VERSION) + 1;
    long told =
        number(
            KEEP,
            version,
            texts(facts, fact -> fact.kind().name()),
            texts(facts, Fact::key),
            texts(facts, fact -> fact.quarter().map(Quarter::toString).orElse("")),
            facts.stream().map(Fact::revision).toArray(Long[]::new),
            texts(facts, fact -> fact.at().toString()),
            facts.stream().map(fact -> (long) fact.partition()).toArray(Long[]::new),
            texts(facts, Fact::document));
    if (told > 0) {
      database.execute(COUNT, version);
      due.scores(version, facts);
    }
  }

  private long number(String sql, Object... values) {
    return database.query(sql, row -> row.getLong(1), values).getFirst();
  }

  private static String[] texts(List<Fact> facts, Function<Fact, String> part) {
    return facts.stream().map(part).toArray(String[]::new);
  }
}
