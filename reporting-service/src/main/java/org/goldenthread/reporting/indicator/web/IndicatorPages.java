package org.goldenthread.reporting.indicator.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.ReportedRow;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.edition.web.ChosenEdition;
import org.goldenthread.reporting.indicator.Histories;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.site.web.Frames;
import org.goldenthread.reporting.site.web.Page;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.site.web.ProblemView;
import org.goldenthread.reporting.site.web.Senders;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Makes the page of an indicator. */
@Singleton
record IndicatorPages(
    Histories histories, ViewDashboard viewDashboard, Frames frames, Senders senders) {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  /**
   * The page of an indicator as the report of a quarter sees it.
   *
   * @param written the reference in any of its spellings
   * @param choice which figures of which quarter
   */
  Page page(String written, ChosenEdition choice) {
    PageAddress place = place(written);
    if (choice instanceof ChosenEdition.Refused(var problem)) {
      return frames.problem(place, problem);
    }
    try {
      return page(IndicatorRef.parse(written), choice.edition());
    } catch (IllegalArgumentException e) {
      return frames.problem(place, unreadable(String.valueOf(e.getMessage())));
    }
  }

  private Page page(IndicatorRef ref, Optional<Edition> edition) {
    PageAddress place = place(ref.inAddress());
    return histories
        .of(ref, edition.map(Edition::asOf).orElse(AsOf.NOW))
        .flatMap(account -> page(place, account, edition))
        .orElseGet(() -> frames.problem(place, unknown(ref)));
  }

  /** What is published tells of an indicator what its report printed, and nothing of any other. */
  private Optional<Page> page(
      PageAddress place, IndicatorAccount account, Optional<Edition> edition) {
    Optional<ReportedRow> row =
        edition.flatMap(
            figures ->
                viewDashboard.row(account.history().ref(), figures.quarter(), figures.asOf()));
    return edition.filter(Edition::isPublished).isPresent()
        ? row.map(shown -> page(place, account.printedIn(shown.row()), edition, row))
        : Optional.of(page(place, account, edition, row));
  }

  private Page page(
      PageAddress place,
      IndicatorAccount account,
      Optional<Edition> edition,
      Optional<ReportedRow> row) {
    IndicatorHistory history = account.history();
    Quarter reporting =
        edition.map(Edition::quarter).orElseGet(() -> history.current().fromQuarter());
    Quarter shown = history.definitionIn(reporting).dataQuarter(reporting);
    Optional<Senders> told =
        Optional.of(senders).filter(_ -> edition.filter(Edition::isPublished).isEmpty());
    return Page.of(
        OK,
        Templates.indicator(
                frames.around(edition.map(place::in).orElse(place)),
                IndicatorView.of(account, shown, row.map(RowView::of), told))
            .render());
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
        "No indicator has the reference " + ref.spelling() + ".",
        "Search for it by a word of its title: the box is at the top of every page.");
  }

  private static PageAddress place(String ref) {
    return PageAddress.belowHome("/indicators/" + ref);
  }
}
