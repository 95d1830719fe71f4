package org.goldenthread.indicators.plan.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.goldenthread.indicators.history.store.DocumentJson;
import org.goldenthread.indicators.history.store.DocumentTable;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlans;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code council_plan} and {@code council_plan_revision}. */
@Singleton
final class CouncilPlanTable extends DocumentTable<CouncilPlan> implements CouncilPlans {

  // Holds up other writers of plans, which are few, and no reader.
  private static final String LOCK_ALL = "lock table council_plan in share row exclusive mode";
  private static final String OTHERS =
      """
      select r.document
      from council_plan h join council_plan_revision r using (code, revision)
      where code <> :code order by code
      """;
  private static final String HAS_PRIORITY =
      """
      select exists (
        select from council_plan h join council_plan_revision r using (code, revision)
        where r.document -> 'priorities' @> jsonb_build_array(jsonb_build_object('code', :priority)))
      """;

  CouncilPlanTable(Jdbi jdbi) {
    super(jdbi, "council_plan", CouncilPlan.class);
  }

  @Override
  public Optional<CouncilPlan> overlapping(CouncilPlan plan) {
    return jdbi()
        .withHandle(
            handle -> {
              handle.execute(LOCK_ALL);
              return handle
                  .createQuery(OTHERS)
                  .bind("code", plan.code())
                  .map((row, context) -> row.getString("document"))
                  .stream()
                  .map(document -> DocumentJson.read(document, CouncilPlan.class))
                  .filter(plan::overlaps)
                  .findFirst();
            });
  }

  @Override
  public boolean anyHasPriority(String code) {
    return jdbi()
        .withHandle(
            handle ->
                handle.createQuery(HAS_PRIORITY).bind("priority", code).mapTo(Boolean.class).one());
  }
}
