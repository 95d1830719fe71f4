package org.goldenthread.reporting.site.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.edition.ReadableQuarters;
import org.goldenthread.reporting.edition.Reader;
import org.goldenthread.reporting.edition.web.EditionView;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.quarter.web.QuarterPicker;

/** Puts the frame around a page. */
@Singleton
public record Frames(Assets assets, ReadableQuarters quarters, Reader reader) {

  /** The frame of the page at a place, with every quarter that can be chosen there. */
  public Frame around(PageAddress place) {
    return around(place, quarters.list());
  }

  public Frame around(PageAddress place, List<ReportedQuarter> reported) {
    return around(place, reported, reader.mayReadDrafts());
  }

  private Frame around(PageAddress place, List<ReportedQuarter> reported, boolean withWork) {
    return new Frame(
        assets.stylesheet(),
        assets.script(),
        QuarterPicker.of(
            reported, place.edition().map(Edition::quarter), place.path(), place.rows()),
        place.navigation(withWork),
        place.trail(),
        place.query(),
        place.edition().map(Edition::dataQuery).orElse(""),
        place
            .edition()
            .map(shown -> EditionView.of(place.path(), shown, withWork))
            .orElse(List.of())
            .stream()
            .map(view -> view.with(place.rows()))
            .toList(),
        place.edition().filter(Edition::isLatest).isPresent());
  }

  /** The page that says why there is none at a place. */
  public Page problem(PageAddress place, ProblemView view) {
    return Page.of(view.status(), Templates.problem(around(place), view).render());
  }

  /** A frame that needs nothing but what is in the archive; for when something is wrong. */
  public Frame bare() {
    return around(PageAddress.of(""), List.of(), false);
  }
}
