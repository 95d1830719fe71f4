package org.goldenthread.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.reporting.application.Area;
import org.goldenthread.reporting.application.AreaOutcome;
import org.goldenthread.reporting.application.FindIndicators;
import org.goldenthread.reporting.application.IndicatorIndex;
import org.goldenthread.reporting.application.ListQuarters;
import org.goldenthread.reporting.application.ViewArea;
import org.goldenthread.reporting.application.ViewIndicatorHistory;
import org.goldenthread.reporting.application.WantedScope;
import org.goldenthread.vocabulary.IndicatorRef;

/** Makes the page of a search. */
@ApplicationScoped
class SearchPages {

  private static final int OK = 200;
  private static final int LONGEST = 200;

  private final FindIndicators findIndicators;
  private final ViewIndicatorHistory viewHistory;
  private final ViewArea viewArea;
  private final ListQuarters listQuarters;
  private final Frames frames;

  SearchPages(
      FindIndicators findIndicators,
      ViewIndicatorHistory viewHistory,
      ViewArea viewArea,
      ListQuarters listQuarters,
      Frames frames) {
    this.findIndicators = findIndicators;
    this.viewHistory = viewHistory;
    this.viewArea = viewArea;
    this.listQuarters = listQuarters;
    this.frames = frames;
  }

  /** What is called so; only the first 200 characters are looked for. */
  Page page(String written) {
    String words = written.strip().substring(0, Math.min(written.strip().length(), LONGEST));
    SearchView view =
        SearchView.of(words, byReference(words), findIndicators.find(words), latest());
    Place place = Place.of("/search").below(new Frame.Crumb("Overview", "/"));
    return Page.of(OK, Templates.search(frames.around(place), view).render());
  }

  private Optional<IndicatorIndex.Entry> byReference(String words) {
    try {
      return viewHistory
          .view(IndicatorRef.parse(words))
          .map(found -> new IndicatorIndex.Entry(found.ref(), found.current().title()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Optional<Area> latest() {
    return listQuarters.list().stream()
        .findFirst()
        .map(reported -> viewArea.view(new WantedScope.Corporate(), reported.quarter()))
        .filter(AreaOutcome.Shown.class::isInstance)
        .map(outcome -> ((AreaOutcome.Shown) outcome).area());
  }
}
