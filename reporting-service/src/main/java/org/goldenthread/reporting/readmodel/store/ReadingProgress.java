package org.goldenthread.reporting.readmodel.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.policy.Rescoring;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.publication.EventsRead;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState.Accepted;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * Finds out how far reading has come: whether all that was accepted is at hand, and whether scores
 * are still being worked out after a change of a plan or policy.
 */
@Singleton
record ReadingProgress(FactRows rows, RememberedValues values, Database database)
    implements EventsRead {

  private static final String READ =
      "select coalesce(sum(revision), 0) from current_fact where kind = ? and quarter = ?";

  private static final int QUARTERS_BACK = 4;
  private static final String SCORES_READ = "select partition, scores from scores_read";

  private static final String REASONS =
      """
      select key, told_at, document ->> 'changedBy', document ->> 'revisionReason'
      from fact
      where kind = ? and key = any(?) and told_at > ? and document ->> 'revisionReason' is not null
      order by key, revision
      """;

  /** Whether a score that a report of the quarter shows may still be one of an earlier policy. */
  boolean isUnderWay(Quarter reported, Found framework) {
    List<Rescoring> told =
        values
            .of(rows.latest(Selection.of(FactKind.RESCORING), AsOf.NOW))
            .all(FactKind.RESCORING, Rescoring.class);
    List<Quarter> quarters =
        IntStream.rangeClosed(-QUARTERS_BACK, 0).mapToObj(reported::plus).toList();
    Governing governing = Governing.of(quarters, framework);
    Map<Integer, Long> read = scoresRead();
    return !told.stream()
        .allMatch(
            each ->
                each.isDone(
                    quarters,
                    governing.plans(),
                    governing.policies(),
                    read.getOrDefault(each.partition(), 0L)));
  }

  /** Adds up the last revisions that are at hand, as who accepted them has added them up. */
  @Override
  public List<Unread> unread(List<Accepted> accepted) {
    return accepted.stream()
        .map(it -> new Unread(it.kind(), it.quarter(), it.revisions(), read(it)))
        .filter(it -> it.read() < it.accepted())
        .toList();
  }

  private long read(Accepted accepted) {
    return database
        .query(READ, row -> row.getLong(1), accepted.kind().name(), accepted.quarter().toString())
        .getFirst();
  }

  @Override
  public Map<String, Reason> reasons(FactKind kind, Collection<String> keys, Publication since) {
    Map<String, Reason> last = new HashMap<>();
    database
        .query(
            REASONS,
            row ->
                Map.entry(
                    row.getString(1),
                    new Reason(Database.instant(row, 2), row.getString(3), row.getString(4))),
            kind.name(),
            keys.toArray(String[]::new),
            since.at())
        .forEach(each -> last.put(each.getKey(), each.getValue()));
    return last;
  }

  private Map<Integer, Long> scoresRead() {
    Map<Integer, Long> read = new HashMap<>();
    database
        .query(SCORES_READ, row -> Map.entry(row.getInt(1), row.getLong(2)))
        .forEach(each -> read.put(each.getKey(), each.getValue()));
    return read;
  }

  /** The revisions of the plans and policies that govern some quarters, by code. */
  private record Governing(Map<String, Long> plans, Map<String, Long> policies) {

    private static Governing of(List<Quarter> quarters, Found framework) {
      List<CouncilPlan> all = framework.all(FactKind.COUNCIL_PLAN, CouncilPlan.class);
      Map<String, ScoringPolicy> known =
          framework.byKey(FactKind.SCORING_POLICY, ScoringPolicy.class);
      Map<String, Long> plans = new HashMap<>();
      Map<String, Long> policies = new HashMap<>();
      for (Quarter quarter : quarters) {
        CouncilPlan.inForce(quarter, all)
            .ifPresent(
                plan -> {
                  plans.put(plan.code(), plan.revision());
                  ScoringPolicy policy = known.get(plan.policyIn(quarter));
                  if (policy != null) {
                    policies.put(policy.code(), policy.revision());
                  }
                });
      }
      return new Governing(plans, policies);
    }
  }
}
