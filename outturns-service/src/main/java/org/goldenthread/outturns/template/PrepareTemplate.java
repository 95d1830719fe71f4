package org.goldenthread.outturns.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.CurrentOutturns;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;

/**
 * Prepares what a directorate fills in for a report: the indicators that are due, as they are
 * defined in the quarter that the report shows, as far as their outturns would be taken.
 */
@ApplicationScoped
public class PrepareTemplate {

  private final Replica replica;
  private final CurrentOutturns outturns;

  public PrepareTemplate(Replica replica, CurrentOutturns outturns) {
    this.replica = replica;
    this.outturns = outturns;
  }

  /**
   * An indicator that may be due.
   *
   * @param report its definition in the report
   * @param definition that of the quarter that the report shows
   */
  private record Due(
      Indicator indicator, Definition report, Definition definition, Position position) {

    private boolean isDue() {
      return report.isDueIn(position.quarter())
          && definition.frequency().endsIn(position.quarter())
          && definition.formulaInsteadOfSubmission().isEmpty();
    }

    private boolean isOf(Map<String, Directorate> directorates) {
      return definition
          .directorate()
          .map(directorates::get)
          .filter(owner -> owner.hasEndedBefore(position.quarter()))
          .isEmpty();
    }
  }

  /**
   * In the order of the references.
   *
   * @param wanted only the indicators whose directorate, if they have one, is so
   */
  @Transactional
  public List<TemplateLine> prepare(Quarter reportingQuarter, Predicate<Optional<String>> wanted) {
    List<Due> due =
        due(reportingQuarter)
            .filter(it -> wanted.test(it.definition().directorate()))
            .sorted(Comparator.comparing(it -> it.indicator().code()))
            .toList();
    Map<String, Series> series = outturns.around(due.stream().map(Due::position).toList());
    return due.stream()
        .flatMap(
            it ->
                TemplateLine.all(
                    it.indicator(),
                    it.definition(),
                    it.position().quarter(),
                    series.getOrDefault(it.indicator().code(), Series.EMPTY),
                    said(it))
                    .stream())
        .toList();
  }

  /** What is said of an indicator that has months or parts. */
  private List<Outturn> said(Due due) {
    Definition definition = due.definition();
    return definition.monthlyToQuarter().isEmpty() && definition.breakdowns().isEmpty()
        ? List.of()
        : outturns.of(due.indicator().code());
  }

  private Stream<Due> due(Quarter reportingQuarter) {
    Optional<CouncilPlan> plan = replica.planIn(reportingQuarter);
    Map<String, Directorate> directorates = replica.directorates();
    return replica.indicators().stream()
        .flatMap(indicator -> shown(indicator, reportingQuarter).stream())
        .filter(it -> reports(plan, it.report().priority()))
        .filter(it -> it.isDue() && it.isOf(directorates));
  }

  /** Whether the report shows what has this priority, or none. */
  private static boolean reports(Optional<CouncilPlan> plan, Optional<String> priority) {
    return plan.map(it -> it.includes(priority)).orElse(priority.isEmpty());
  }

  private static Optional<Due> shown(Indicator indicator, Quarter reportingQuarter) {
    return indicator
        .definitionIn(reportingQuarter)
        .flatMap(
            report -> {
              Quarter shown = report.dataQuarter(reportingQuarter);
              Position position = new Position(indicator.code(), shown);
              return indicator
                  .definitionIn(shown)
                  .map(measured -> new Due(indicator, report, measured, position));
            });
  }
}
