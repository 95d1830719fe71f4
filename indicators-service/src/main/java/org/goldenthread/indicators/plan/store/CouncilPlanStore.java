package org.goldenthread.indicators.plan.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.history.store.DocumentStore;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlans;
import org.goldenthread.indicators.policy.PolicyUse;
import org.goldenthread.vocabulary.Quarter;

/** Keeps every {@link CouncilPlan}. */
@Singleton
class CouncilPlanStore extends DocumentStore<CouncilPlan, CouncilPlanRevision>
    implements CouncilPlans, PolicyUse {

  // Holds up other writers of plans, which are few, and no reader.
  private static final String ONE_WRITER =
      "select 1 from (select pg_advisory_xact_lock(hashtext('council-plans'))) one_writer";

  CouncilPlanStore() {
    super(
        "council-plan",
        CouncilPlanRevision.class,
        CouncilPlanRevision::new,
        CouncilPlanRevision::document);
  }

  @Override
  public Optional<CouncilPlan> overlapping(CouncilPlan plan) {
    getEntityManager().createNativeQuery(ONE_WRITER).getSingleResult();
    return present(
            "r.key.code <> :code and r.firstYear <= :last and r.lastYear >= :first"
                + " order by r.key.code",
            Map.of(
                "code",
                plan.code(),
                "first",
                plan.firstYear().toString(),
                "last",
                plan.lastYear().toString()))
        .stream()
        .map(CouncilPlanRevision::document)
        .findFirst();
  }

  @Override
  public boolean anyHasPriority(String code) {
    return !present("array_contains(r.priorities, :code)", Map.of("code", code)).isEmpty();
  }

  @Override
  public List<Quarter> scoredBy(String policy, List<Quarter> quarters) {
    return quarters.isEmpty()
        ? List.of()
        : present("1 = 1", Map.of()).stream()
            .map(CouncilPlanRevision::document)
            .flatMap(
                plan ->
                    quarters.stream()
                        .filter(plan::covers)
                        .filter(it -> plan.policyIn(it).equals(policy)))
            .toList();
  }
}
