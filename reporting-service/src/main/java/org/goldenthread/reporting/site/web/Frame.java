package org.goldenthread.reporting.site.web;

import java.util.List;
import org.goldenthread.reporting.edition.web.EditionView;
import org.goldenthread.reporting.quarter.web.QuarterPicker;

/**
 * What every page has around its content.
 *
 * @param navigation the pages that are always there
 * @param trail from the first page down to the one above this
 * @param query what an address needs to stay with the figures shown, empty for the latest quarter
 * @param dataQuery what the address of a file or of data needs for the same figures
 * @param editions which figures these are, in one line; none where there is only one kind
 * @param live whether the page shows figures that may change while it is open
 */
public record Frame(
    String stylesheet,
    String script,
    QuarterPicker picker,
    List<NavigationLink> navigation,
    List<Crumb> trail,
    String query,
    String dataQuery,
    List<EditionView> editions,
    boolean live) {

  /** The address of a page of the same quarter. */
  public String link(String path) {
    return path + query;
  }

  /** A page that is always there. */
  public record NavigationLink(String label, String address, boolean current) {}

  /** A page above this one. */
  public record Crumb(String label, String address) {}
}
