package org.goldenthread.reporting.quarter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.vocabulary.Quarter;

/**
 * The quarters that can be chosen on a page, latest first.
 *
 * @param path the page, which stays the same
 * @param rows those of its tables that are shown, which stay the same
 * @param earlier the address of the next earlier one, empty if there is none
 * @param later the address of the next later one, empty if there is none
 */
public record QuarterPicker(
    String path, RowFilter rows, List<Option> options, String earlier, String later) {

  /** The quarters that have figures, and the one shown even if it has none. */
  public static QuarterPicker of(
      List<ReportedQuarter> reported, Optional<Quarter> shown, String path, RowFilter rows) {
    List<Quarter> quarters =
        new ArrayList<>(reported.stream().map(ReportedQuarter::quarter).toList());
    shown.filter(quarter -> !quarters.contains(quarter)).ifPresent(quarters::add);
    quarters.sort(Comparator.reverseOrder());
    List<Option> options =
        quarters.stream().map(q -> Option.of(q, shown.filter(q::equals).isPresent())).toList();
    int place = shown.map(quarters::indexOf).orElse(-1);
    boolean isAmongThem = place >= 0;
    return new QuarterPicker(
        path,
        rows,
        options,
        isAmongThem ? address(path, rows, quarters, place + 1) : "",
        isAmongThem ? address(path, rows, quarters, place - 1) : "");
  }

  private static String address(String path, RowFilter rows, List<Quarter> quarters, int place) {
    return place < 0 || place >= quarters.size()
        ? ""
        : path + "?quarter=" + quarters.get(place) + rows.query();
  }

  /** A quarter that can be chosen. */
  public record Option(String value, String label, boolean selected) {

    private static Option of(Quarter quarter, boolean selected) {
      return new Option(quarter.toString(), quarter.label(), selected);
    }
  }
}
