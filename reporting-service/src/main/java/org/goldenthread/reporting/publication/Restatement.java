package org.goldenthread.reporting.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Provenance;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.PublishedFigures;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** Tells what differs between a published report and what it would say now. */
final class Restatement {

  private static final Comparator<FigureChange> IN_ORDER =
      Comparator.<FigureChange>comparingInt(change -> change.key().ref().value().length())
          .thenComparing(change -> change.key().ref())
          .thenComparing(change -> change.key().quarter())
          .thenComparing(change -> change.key().what());

  private final PublishedFigures published;
  private final Optional<Publication> publication;
  private final Reasons reasons;
  private final Map<String, IndicatorFigures> indicators;

  private Restatement(QuarterFigures figures, Reasons reasons) {
    this.published = figures.published();
    this.reasons = reasons;
    this.publication = figures.publication();
    this.indicators =
        figures.indicators().stream()
            .collect(Collectors.toMap(i -> i.ref().value(), Function.identity()));
  }

  /** What differs from the last publication of the report; nothing if there was none. */
  static List<FigureChange> of(QuarterFigures figures, Reasons reasons) {
    return figures.publication().isEmpty()
        ? List.of()
        : new Restatement(figures, reasons)
            .changes(new Reporting(figures).dashboard(new Scope.Corporate()).scorecard().rows());
  }

  /** Each changed figure once, by reference, quarter and what it says. */
  private List<FigureChange> changes(List<ScorecardRow> rows) {
    List<PrintedFigure> now = rows.stream().flatMap(row -> PrintedFigure.of(row).stream()).toList();
    List<FigureChange> changes = new ArrayList<>();
    now.stream().flatMap(figure -> changed(figure).stream()).forEach(changes::add);
    gone(now).forEach(changes::add);
    changes.sort(IN_ORDER);
    return List.copyOf(changes);
  }

  private Optional<FigureChange> changed(PrintedFigure now) {
    Optional<PrintedFigure> before = published.of(now.key());
    return before.filter(was -> was.exact().equals(now.exact())).isPresent()
        ? Optional.empty()
        : Optional.of(change(now, before.map(this::told), Optional.of(now.display())));
  }

  /** What was published and hidden since is not told again here, nor what was worked out of it. */
  private String told(PrintedFigure was) {
    return was.key().what() != PrintedFigure.What.TARGET && isHiddenSince(was.key())
        ? "Not shown"
        : was.display();
  }

  private boolean isHiddenSince(PrintedFigure.Key key) {
    return Optional.ofNullable(indicators.get(key.ref().value()))
        .flatMap(indicator -> indicator.outturn(key.quarter()))
        .flatMap(Outturn::hiding)
        .filter(hiding -> publication.stream().anyMatch(it -> it.at().isBefore(hiding.at())))
        .isPresent();
  }

  private Stream<FigureChange> gone(List<PrintedFigure> now) {
    List<PrintedFigure.Key> there = now.stream().map(PrintedFigure::key).toList();
    return published.keys().stream()
        .filter(key -> !there.contains(key))
        .flatMap(key -> published.of(key).stream())
        .map(was -> change(was, Optional.of(told(was)), Optional.empty()));
  }

  private FigureChange change(
      PrintedFigure figure, Optional<String> before, Optional<String> after) {
    Optional<IndicatorFigures> about =
        Optional.ofNullable(indicators.get(figure.key().ref().value()));
    Optional<Cause> cause = about.flatMap(indicator -> cause(indicator, figure.key()));
    Quarter quarter = figure.key().quarter();
    return new FigureChange(
        figure.key(),
        about
            .map(indicator -> indicator.definition().reference())
            .orElseGet(() -> figure.key().ref().value()),
        figure.title(),
        about
            .map(indicator -> indicator.definition().frequency().period(quarter))
            .orElseGet(() -> Period.of(quarter)),
        before,
        after,
        cause.map(Cause::at),
        cause.flatMap(Cause::by),
        cause.flatMap(Cause::why));
  }

  private Optional<Cause> cause(IndicatorFigures indicator, PrintedFigure.Key key) {
    return switch (key.what()) {
      case OUTTURN -> indicator.outturn(key.quarter()).map(Restatement::submission);
      case TARGET ->
          reasons
              .of(indicator)
              .map(it -> new Cause(it.at(), Optional.of(it.by()), Optional.of(it.why())))
              .or(
                  () ->
                      Optional.of(
                          new Cause(
                              indicator.changedAt(),
                              Optional.of(indicator.changedBy()),
                              indicator.target(key.quarter()).why())));
      case SCORE, SHORT_TERM_TREND, ANNUAL_TREND ->
          indicator
              .scored()
              .map(s -> new Cause(s.scoredAt(), Optional.empty(), Optional.of(why(s, indicator))));
    };
  }

  /** What explains a score, and why what decides it was changed since the publication. */
  private String why(Scored scored, IndicatorFigures indicator) {
    return reasons
        .of(indicator)
        .or(reasons::ofPlanOrPolicy)
        .map(reason -> "%s Changed since: %s".formatted(scored.explanation(), reason.why()))
        .orElseGet(scored::explanation);
  }

  /**
   * Why what the report rests on was changed since.
   *
   * @param indicators by reference
   */
  record Reasons(
      Map<String, EventsRead.Reason> indicators, Optional<EventsRead.Reason> ofPlanOrPolicy) {

    private Optional<EventsRead.Reason> of(IndicatorFigures indicator) {
      return Optional.ofNullable(indicators.get(indicator.ref().value()));
    }
  }

  private static Cause submission(Outturn outturn) {
    Provenance provenance = outturn.provenance();
    return new Cause(
        provenance.at(), Optional.of(provenance.by()), provenance.why().or(outturn::reason));
  }

  private record Cause(Instant at, Optional<String> by, Optional<String> why) {}
}
