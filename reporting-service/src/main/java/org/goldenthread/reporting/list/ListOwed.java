package org.goldenthread.reporting.list;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.Quarter;

/** Lists what directorates still owe for a quarter's report. */
@Singleton
public record ListOwed(Figures figures) {

  /** What is owed; empty if no plan covers the quarter. */
  public Optional<Owed> list(Quarter quarter, AsOf asOf) {
    return figures
        .of(quarter, asOf)
        .map(found -> Owed.of(new Reporting(found).dashboard(new Scope.Corporate()), found));
  }
}
