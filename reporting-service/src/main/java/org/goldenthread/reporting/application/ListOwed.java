package org.goldenthread.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.reporting.domain.Owed;
import org.goldenthread.reporting.domain.Reporting;
import org.goldenthread.vocabulary.Quarter;

/** Lists what directorates still owe for a quarter's report. */
@ApplicationScoped
public class ListOwed {

  private final Figures figures;

  ListOwed(Figures figures) {
    this.figures = figures;
  }

  /** What is owed; empty if no plan covers the quarter. */
  @Transactional
  public Optional<Owed> list(Quarter quarter, AsOf asOf) {
    return figures.of(quarter, asOf).map(found -> new Reporting(found).owed());
  }
}
