package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Optional;

/**
 * Where a page is.
 *
 * @param path its address without the quarter
 * @param above the pages above it, after the first page; paths without the quarter
 * @param edition which figures of which quarter it shows; empty if it shows none
 */
record Place(String path, List<Frame.Crumb> above, Optional<Edition> edition) {

  private static final List<Frame.Crumb> ALL =
      List.of(
          new Frame.Crumb("Overview", "/"),
          new Frame.Crumb("Below target", "/below-target"),
          new Frame.Crumb("Annual comparison", "/annual-comparison"),
          new Frame.Crumb("Lagged", "/lagged"),
          new Frame.Crumb("Owed", "/owed"),
          new Frame.Crumb("Findings", "/findings"),
          new Frame.Crumb("What changed", "/changes"),
          new Frame.Crumb("Quarters", "/quarters"));

  static Place of(String path) {
    return new Place(path, List.of(), Optional.empty());
  }

  /** The same page, below others. */
  Place below(Frame.Crumb... pages) {
    return new Place(path, List.of(pages), edition);
  }

  /** The same page with these figures. */
  Place in(Edition shown) {
    return new Place(path, above, Optional.of(shown));
  }

  String query() {
    return edition.map(Edition::query).orElse("");
  }

  List<Frame.NavigationLink> navigation() {
    return ALL.stream()
        .map(
            page ->
                new Frame.NavigationLink(
                    page.label(), page.address() + query(), page.address().equals(path)))
        .toList();
  }

  List<Frame.Crumb> trail() {
    return above.stream()
        .map(page -> new Frame.Crumb(page.label(), page.address() + query()))
        .toList();
  }
}
