package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.reporting.application.Figures;
import org.goldenthread.reporting.domain.CouncilPlan;
import org.goldenthread.reporting.domain.Policies;
import org.goldenthread.reporting.domain.QuarterFigures;
import org.goldenthread.reporting.domain.QuarterState;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the figures of a quarter with one query for each kind, however many indicators there are
 * and however long their history.
 */
@ApplicationScoped
final class FigureTables implements Figures {

  private final Jdbi jdbi;

  FigureTables(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<QuarterFigures> of(Quarter quarter) {
    return Snapshot.read(
        jdbi,
        handle ->
            FrameworkQueries.planInForce(quarter, handle)
                .map(plan -> figures(quarter, plan, handle)));
  }

  private static QuarterFigures figures(Quarter quarter, CouncilPlan plan, Handle handle) {
    return new QuarterFigures(
        quarter,
        plan,
        Policies.governedBy(plan.policyIn(quarter), FrameworkQueries.policies(handle)),
        FrameworkQueries.directorates(handle),
        IndicatorQueries.figures(quarter, handle),
        InitiativeQueries.initiatives(quarter, handle),
        state(quarter, handle));
  }

  private static QuarterState state(Quarter quarter, Handle handle) {
    return handle
        .createQuery("select document from quarter_state where quarter = :quarter")
        .bind("quarter", quarter.toString())
        .mapTo(String.class)
        .findOne()
        .map(document -> Documents.read(document, QuarterStateDocument.class).quarterState())
        .orElse(QuarterState.NEVER_CHANGED);
  }
}
