package org.goldenthread.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.Quarter;

/** Lists what has changed since a quarter's report was last published. */
@ApplicationScoped
public class ListChanges {

  private final Figures figures;
  private final EventsRead eventsRead;

  ListChanges(Figures figures, EventsRead eventsRead) {
    this.figures = figures;
    this.eventsRead = eventsRead;
  }

  /** Every figure that differs; empty if the quarter was not published. */
  @Transactional
  public Optional<Changes> list(Quarter quarter) {
    return figures.of(quarter, AsOf.NOW).flatMap(this::since);
  }

  private Optional<Changes> since(QuarterFigures found) {
    return found
        .publication()
        .map(
            publication ->
                new Changes(publication, Restatement.of(found, reasons(found, publication))));
  }

  private Restatement.Reasons reasons(QuarterFigures found, Publication since) {
    return new Restatement.Reasons(
        eventsRead.reasons(
            FactKind.INDICATOR,
            found.indicators().stream().map(it -> it.ref().value()).toList(),
            since),
        Stream.of(
                eventsRead.reasons(FactKind.COUNCIL_PLAN, List.of(found.plan().code()), since),
                eventsRead.reasons(
                    FactKind.SCORING_POLICY, List.of(found.policies().governing().code()), since))
            .flatMap(each -> each.values().stream())
            .max(Comparator.comparing(EventsRead.Reason::at)));
  }

  /**
   * What has changed.
   *
   * @param since the last publication
   * @param figures each changed figure once
   */
  public record Changes(Publication since, List<FigureChange> figures) {}
}
