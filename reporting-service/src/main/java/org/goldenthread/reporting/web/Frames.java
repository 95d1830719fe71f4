package org.goldenthread.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.reporting.application.ListQuarters;
import org.goldenthread.reporting.domain.ReportedQuarter;

/** Puts the frame around a page. */
@ApplicationScoped
class Frames {

  private final Assets assets;
  private final ListQuarters listQuarters;

  Frames(Assets assets, ListQuarters listQuarters) {
    this.assets = assets;
    this.listQuarters = listQuarters;
  }

  /** The frame of the page at a place, with every quarter that can be chosen there. */
  Frame around(Place place) {
    return around(place, listQuarters.list());
  }

  Frame around(Place place, List<ReportedQuarter> reported) {
    return new Frame(
        assets.stylesheet(),
        assets.script(),
        QuarterPicker.of(reported, place.edition().map(Edition::quarter), place.path()),
        place.navigation(),
        place.trail(),
        place.query(),
        place.edition().map(Edition::dataQuery).orElse(""),
        place.edition().map(shown -> EditionView.of(place.path(), shown)).orElse(List.of()),
        place.edition().filter(Edition::isLatest).isPresent());
  }

  /** A frame that needs nothing but what is in the archive; for when something is wrong. */
  Frame bare() {
    return around(Place.of(""), List.of());
  }
}
