package org.goldenthread.reporting.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.DashboardOutcome;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.indicator.ViewIndicator;
import org.goldenthread.reporting.plan.WantedScope;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.web.Choice;
import org.goldenthread.reporting.quarter.web.Edition;
import org.goldenthread.reporting.scorecard.web.BandStyle;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.site.web.Frames;
import org.goldenthread.reporting.site.web.Page;
import org.goldenthread.reporting.site.web.Place;
import org.goldenthread.reporting.site.web.ProblemView;
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
  private final Frames frames;

  IndicatorPages(ViewIndicator viewIndicator, ViewDashboard viewDashboard, Frames frames) {
    this.viewIndicator = viewIndicator;
    this.viewDashboard = viewDashboard;
    this.frames = frames;
  }

  /**
   * The page of an indicator as the report of a quarter sees it.
   *
   * @param written the reference in any of its spellings
   * @param choice which figures of which quarter
   */
  Page page(String written, Choice choice) {
    Place place = place(written);
    if (choice instanceof Choice.Refused(var problem)) {
      return frames.problem(place, problem);
    }
    try {
      return page(IndicatorRef.parse(written), choice.edition());
    } catch (IllegalArgumentException e) {
      return frames.problem(place, unreadable(String.valueOf(e.getMessage())));
    }
  }

  private Page page(IndicatorRef ref, Optional<Edition> edition) {
    Place place = place(ref.value());
    return viewIndicator
        .view(ref, edition.map(Edition::asOf).orElse(AsOf.NOW))
        .map(account -> page(place, account, edition))
        .orElseGet(() -> frames.problem(place, unknown(ref)));
  }

  private Page page(Place place, IndicatorAccount account, Optional<Edition> edition) {
    IndicatorHistory history = account.history();
    Quarter reporting =
        edition.map(Edition::quarter).orElseGet(() -> history.current().fromQuarter());
    Quarter shown = history.definitionIn(reporting).dataQuarter(reporting);
    // Later quarters may hold drafts, which a publication must not let out.
    boolean isPublished = edition.filter(Edition::isPublished).isPresent();
    IndicatorAccount open = isPublished ? account.until(shown) : account;
    return Page.of(
        OK,
        Templates.indicator(
                frames.around(edition.map(place::in).orElse(place)),
                IndicatorView.of(
                    open, shown, edition.flatMap(figures -> row(history.ref(), figures))))
            .render());
  }

  private Optional<RowView> row(IndicatorRef ref, Edition edition) {
    return viewDashboard.view(new WantedScope.Corporate(), edition.quarter(), edition.asOf())
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

  private static ProblemView unreadable(String why) {
    return new ProblemView(
        BAD_REQUEST,
        "That address cannot be read",
        why + ".",
        "An address like /indicators/PI.432?quarter=2020-21-Q2 leads to an indicator.");
  }

  private static ProblemView unknown(IndicatorRef ref) {
    return new ProblemView(
        NOT_FOUND,
        "There is no such indicator",
        "No indicator has the reference " + ref + ".",
        "Search for it by a word of its title: the box is at the top of every page.");
  }

  private static Place place(String ref) {
    return Place.belowHome("/indicators/" + ref);
  }
}
