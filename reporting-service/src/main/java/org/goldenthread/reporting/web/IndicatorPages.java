package org.goldenthread.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.reporting.application.DashboardOutcome;
import org.goldenthread.reporting.application.ListQuarters;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.ViewIndicator;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.IndicatorAccount;
import org.goldenthread.reporting.domain.ReportedQuarter;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Makes the page of an indicator. */
@ApplicationScoped
class IndicatorPages {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ViewIndicator viewIndicator;
  private final ViewDashboard viewDashboard;
  private final ListQuarters listQuarters;
  private final Frames frames;

  IndicatorPages(
      ViewIndicator viewIndicator,
      ViewDashboard viewDashboard,
      ListQuarters listQuarters,
      Frames frames) {
    this.viewIndicator = viewIndicator;
    this.viewDashboard = viewDashboard;
    this.listQuarters = listQuarters;
    this.frames = frames;
  }

  /**
   * The page of an indicator as the report of a quarter sees it.
   *
   * @param writtenRef the reference in any of its spellings
   * @param writtenQuarter the reporting quarter; empty for the latest that has figures
   */
  Page page(String writtenRef, String writtenQuarter) {
    Place place = place(writtenRef);
    try {
      IndicatorRef ref = IndicatorRef.parse(writtenRef);
      Optional<Quarter> asked = asked(writtenQuarter);
      return viewIndicator
          .view(ref)
          .map(account -> page(place(ref.value()), account, asked))
          .orElseGet(() -> problem(place, unknown(ref)));
    } catch (IllegalArgumentException e) {
      return problem(
          place,
          new ProblemView(
              BAD_REQUEST,
              "That address cannot be read",
              String.valueOf(e.getMessage()) + ".",
              "An address like /indicators/PI.432?quarter=2020-21-Q2 leads to an indicator."));
    }
  }

  private Optional<Quarter> asked(String written) {
    return written.isBlank()
        ? listQuarters.list().stream().findFirst().map(ReportedQuarter::quarter)
        : Optional.of(Quarter.parse(written.strip()));
  }

  private Page page(Place place, IndicatorAccount account, Optional<Quarter> asked) {
    Quarter reporting = asked.orElseGet(() -> account.history().current().fromQuarter());
    Quarter shown = account.history().definitionIn(reporting).dataQuarter(reporting);
    Optional<RowView> row = row(account.history().ref(), reporting);
    return Page.of(
        OK,
        Templates.indicator(
                frames.around(asked.map(place::in).orElse(place)),
                IndicatorView.of(account, shown, row))
            .render());
  }

  private Optional<RowView> row(IndicatorRef ref, Quarter quarter) {
    return viewDashboard.view(new WantedScope.Corporate(), quarter)
            instanceof DashboardOutcome.Shown(var dashboard)
        ? row(ref, dashboard)
        : Optional.empty();
  }

  private static Optional<RowView> row(IndicatorRef ref, Dashboard dashboard) {
    return dashboard.scorecard().rows().stream()
        .filter(row -> row.ref().equals(ref))
        .findFirst()
        .map(row -> RowView.of(row, dashboard, new BandStyle(dashboard.scores())));
  }

  private Page problem(Place place, ProblemView view) {
    return Page.of(view.status(), Templates.problem(frames.around(place), view).render());
  }

  private static ProblemView unknown(IndicatorRef ref) {
    return new ProblemView(
        NOT_FOUND,
        "There is no such indicator",
        "No indicator has the reference " + ref + ".",
        "Search for it by a word of its title: the box is at the top of every page.");
  }

  private static Place place(String ref) {
    return Place.of("/indicators/" + ref).below(new Frame.Crumb("Overview", "/"));
  }
}
