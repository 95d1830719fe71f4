package org.goldenthread.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.Quarter;

/** Lists what has changed since a quarter's report was last published. */
@ApplicationScoped
public class ListChanges {

  private final Figures figures;

  ListChanges(Figures figures) {
    this.figures = figures;
  }

  /** Every figure that differs; empty if the quarter was not published. */
  public Optional<Changes> list(Quarter quarter) {
    return figures.of(quarter, AsOf.NOW).flatMap(ListChanges::since);
  }

  private static Optional<Changes> since(QuarterFigures found) {
    return found.publication().map(publication -> new Changes(publication, Restatement.of(found)));
  }

  /**
   * What has changed.
   *
   * @param since the last publication
   * @param figures each changed figure once
   */
  public record Changes(Publication since, List<FigureChange> figures) {}
}
