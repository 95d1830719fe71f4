package org.goldenthread.indicators.plan.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionStore;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlans;

/** Keeps every {@link CouncilPlan}. */
@Singleton
class CouncilPlanStore extends RevisionStore<CouncilPlan, CouncilPlanRevision>
    implements CouncilPlans {

  // Holds up other writers of plans, which are few, and no reader.
  private static final String ONE_WRITER =
      "select 1 from (select pg_advisory_xact_lock(hashtext('council-plans'))) one_writer";

  CouncilPlanStore() {
    super("council-plan", CouncilPlanRevision.class);
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
  protected List<CouncilPlan> contents(List<CouncilPlanRevision> revisions) {
    return revisions.stream().map(CouncilPlanRevision::document).toList();
  }

  @Override
  protected CouncilPlanRevision entity(Revision<CouncilPlan> revision) {
    return new CouncilPlanRevision(revision);
  }
}
