package org.goldenthread.outturns.template.store;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.store.IndicatorDocument;
import org.goldenthread.outturns.reference.store.ReferenceDocument;
import org.goldenthread.outturns.template.ReportedIndicators;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Jdbi;

/** Reads from the replica what decides what a report shows. */
@Singleton
final class ReportedIndicatorQueries implements ReportedIndicators {

  private static final String DOCUMENTS =
      "select code, document from replica where kind = :kind order by code";

  private final Jdbi jdbi;

  ReportedIndicatorQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<CouncilPlan> planIn(Quarter quarter) {
    return read(ReferenceKind.COUNCIL_PLAN, ReferenceDocument::plan).stream()
        .filter(plan -> plan.covers(quarter))
        .max(Comparator.comparing(CouncilPlan::firstYear));
  }

  @Override
  public List<Indicator> indicators() {
    return read(ReferenceKind.INDICATOR, IndicatorDocument::indicator).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> List<T> read(ReferenceKind kind, BiFunction<String, String, T> reader) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DOCUMENTS)
                .bind("kind", kind.name())
                .map(
                    (row, context) ->
                        reader.apply(row.getString("code"), row.getString("document")))
                .list());
  }
}
