package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.policy.Policies;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.statement.ServiceSummary;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;

/**
 * Reads the figures of a quarter with one query for each kind, however many indicators there are
 * and however long their history.
 */
@ApplicationScoped
final class FigureTables implements Figures {

  private final Snapshot snapshot;

  FigureTables(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public Optional<QuarterFigures> of(Quarter quarter, AsOf asOf) {
    return snapshot.read(
        asOf,
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
        FrameworkQueries.committees(handle),
        IndicatorQueries.figures(quarter, handle),
        InitiativeQueries.initiatives(quarter, handle),
        serviceSummaries(quarter, handle),
        FindingQueries.findings(quarter, handle),
        state(quarter, handle),
        PublicationQueries.of(quarter, handle).stream().findFirst(),
        PublicationQueries.lastFigures(quarter, handle));
  }

  private static Map<String, ServiceSummary> serviceSummaries(Quarter quarter, Handle handle) {
    return handle
        .createQuery("select directorate, document from service_summary where quarter = :quarter")
        .bind("quarter", quarter.toString())
        .reduceRows(
            new HashMap<>(),
            (summaries, row) -> {
              String document = row.getColumn("document", String.class);
              summaries.put(
                  row.getColumn("directorate", String.class),
                  Documents.read(document, ServiceSummaryDocument.class).summary());
              return summaries;
            });
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
