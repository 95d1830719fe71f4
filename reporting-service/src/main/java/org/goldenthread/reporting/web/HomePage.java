package org.goldenthread.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.application.DashboardOutcome;
import org.goldenthread.reporting.application.ListQuarters;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.ReportedQuarter;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Makes the home page of a quarter, or the page that says why there is none. */
@ApplicationScoped
class HomePage {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ViewDashboard viewDashboard;
  private final ListQuarters listQuarters;
  private final Stylesheet stylesheet;

  HomePage(ViewDashboard viewDashboard, ListQuarters listQuarters, Stylesheet stylesheet) {
    this.viewDashboard = viewDashboard;
    this.listQuarters = listQuarters;
    this.stylesheet = stylesheet;
  }

  /**
   * The page.
   *
   * @param written the quarter as the reader wrote it; the latest with figures if there is none
   */
  Page of(@Nullable String written) {
    List<ReportedQuarter> reported = listQuarters.list();
    if (written != null && !written.isBlank()) {
      return ofWritten(written.strip(), reported);
    }
    return reported.isEmpty()
        ? Page.of(OK, Templates.empty(frame(reported, Optional.empty())).render())
        : of(reported.getFirst().quarter(), reported);
  }

  private Page ofWritten(String written, List<ReportedQuarter> reported) {
    try {
      return of(Quarter.parse(written), reported);
    } catch (IllegalArgumentException e) {
      ProblemView view =
          new ProblemView(
              BAD_REQUEST,
              "That is not a quarter",
              String.valueOf(e.getMessage()) + ".",
              "Choose one of the quarters below, or write the address like /?quarter=2020-21-Q2.");
      return problem(view, reported);
    }
  }

  private Page of(Quarter quarter, List<ReportedQuarter> reported) {
    return switch (viewDashboard.view(new WantedScope.Corporate(), quarter)) {
      case DashboardOutcome.Shown(var dashboard) ->
          Page.of(
              OK,
              Templates.home(frame(reported, Optional.of(quarter)), HomeView.of(dashboard))
                  .render());
      case DashboardOutcome.NoPlan _ -> problem(noPlan(quarter), reported);
      case DashboardOutcome.UnknownPriority _, DashboardOutcome.UnknownDirectorate _ ->
          throw new IllegalStateException("The whole council is always there");
    };
  }

  private static ProblemView noPlan(Quarter quarter) {
    return new ProblemView(
        NOT_FOUND,
        "There is nothing for " + quarter.label(),
        "No council plan covers " + quarter.label() + ".",
        "Choose one of the quarters below.");
  }

  private Page problem(ProblemView view, List<ReportedQuarter> reported) {
    return Page.of(
        view.status(), Templates.problem(frame(reported, Optional.empty()), view).render());
  }

  private Frame frame(List<ReportedQuarter> reported, Optional<Quarter> shown) {
    return new Frame(stylesheet.address(), QuarterPicker.of(reported, shown));
  }
}
