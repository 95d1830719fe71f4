package org.goldenthread.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.application.DashboardOutcome;
import org.goldenthread.reporting.application.ListQuarters;
import org.goldenthread.reporting.application.SearchIndicators;
import org.goldenthread.reporting.application.ViewDashboard;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.ReportedQuarter;

/** Makes the page of a search. */
@ApplicationScoped
class SearchPages {

  private static final int OK = 200;
  private static final int LONGEST = 200;

  private final SearchIndicators searchIndicators;
  private final ViewDashboard viewDashboard;
  private final ListQuarters listQuarters;
  private final Frames frames;

  SearchPages(
      SearchIndicators searchIndicators,
      ViewDashboard viewDashboard,
      ListQuarters listQuarters,
      Frames frames) {
    this.searchIndicators = searchIndicators;
    this.viewDashboard = viewDashboard;
    this.listQuarters = listQuarters;
    this.frames = frames;
  }

  /** What is called so; only the first 200 characters are looked for. */
  Page page(String written) {
    String words = written.strip().substring(0, Math.min(written.strip().length(), LONGEST));
    SearchView view =
        words.isEmpty()
            ? new SearchView(words, List.of())
            : SearchView.of(words, searchIndicators.search(words), latest());
    Place place = Place.of("/search").below(new Frame.Crumb("Overview", "/"));
    return Page.of(OK, Templates.search(frames.around(place), view).render());
  }

  private Optional<Dashboard> latest() {
    return listQuarters.list().stream()
        .findFirst()
        .map(ReportedQuarter::quarter)
        .map(quarter -> viewDashboard.view(new WantedScope.Corporate(), quarter))
        .filter(DashboardOutcome.Shown.class::isInstance)
        .map(outcome -> ((DashboardOutcome.Shown) outcome).dashboard());
  }
}
