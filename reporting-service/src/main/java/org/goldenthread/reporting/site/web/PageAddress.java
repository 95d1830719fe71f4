package org.goldenthread.reporting.site.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.edition.Edition;

/**
 * Where a page is.
 *
 * @param path its address without the quarter
 * @param above the pages above it, after the first page; paths without the quarter
 * @param edition which figures of which quarter it shows; empty if it shows none
 * @param rows which rows of its tables it shows
 */
public record PageAddress(
    String path, List<Frame.Crumb> above, Optional<Edition> edition, RowFilter rows) {

  private static final Frame.Crumb HOME = new Frame.Crumb("Overview", "/");
  private static final Frame.Crumb QUARTERS = new Frame.Crumb("Quarters", "/quarters");
  private static final List<Frame.Crumb> LISTS =
      List.of(
          new Frame.Crumb("Scorecard", "/scorecard"),
          new Frame.Crumb("Areas", "/areas"),
          new Frame.Crumb("Below target", "/below-target"),
          new Frame.Crumb("Annual comparison", "/annual-comparison"),
          new Frame.Crumb("Movers", "/movers"),
          new Frame.Crumb("Lagged", "/lagged"));
  private static final List<Frame.Crumb> WORK =
      List.of(
          new Frame.Crumb("Owed", "/owed"),
          new Frame.Crumb("Findings", "/findings"),
          new Frame.Crumb("What changed", "/changes"),
          new Frame.Crumb("Flow", "/operations"));

  public static PageAddress of(String path) {
    return new PageAddress(path, List.of(), Optional.empty(), RowFilter.ALL);
  }

  /** A place that the first page leads to. */
  public static PageAddress belowHome(String path) {
    return new PageAddress(path, List.of(HOME), Optional.empty(), RowFilter.ALL);
  }

  /** The same page with these figures. */
  public PageAddress in(Edition shown) {
    return new PageAddress(path, above, Optional.of(shown), rows);
  }

  /** The same page with these rows alone. */
  public PageAddress with(RowFilter wanted) {
    return new PageAddress(path, above, edition, wanted);
  }

  public String query() {
    return edition.map(Edition::query).orElse("");
  }

  /**
   * The pages that are always there.
   *
   * @param withWork whether those are among them that only somebody with a role may see
   */
  public List<Frame.NavigationLink> navigation(boolean withWork) {
    return Stream.of(
            List.of(HOME), LISTS, withWork ? WORK : List.<Frame.Crumb>of(), List.of(QUARTERS))
        .flatMap(List::stream)
        .map(
            page ->
                new Frame.NavigationLink(
                    page.label(), page.address() + query(), page.address().equals(path)))
        .toList();
  }

  public List<Frame.Crumb> trail() {
    return above.stream()
        .map(page -> new Frame.Crumb(page.label(), page.address() + query()))
        .toList();
  }
}
