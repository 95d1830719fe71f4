package org.goldenthread.reporting.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.RowChoice;
import org.goldenthread.reporting.dashboard.RowFilter;

/**
 * Chooses rows of a page's tables, by links and forms alone.
 *
 * @param shown how many rows of how many are shown, in words
 * @param query what the address of the same rows needs besides the quarter
 * @param kept what an address says besides, which choosing keeps: names and values
 * @param selects what there is to choose from
 */
public record FilterView(
    String shown, String query, boolean isAll, List<List<String>> kept, List<Select> selects) {

  /**
   * The choices that a report offers.
   *
   * @param frame of the page, whose figures stay the same
   */
  public static FilterView of(RowFilter rows, Dashboard whole, Frame frame) {
    int all = whole.scorecard().total();
    return new FilterView(
        rows.isAll()
            ? "All %d indicators of the report are looked at.".formatted(all)
            : "%d of the %d indicators of the report are looked at."
                .formatted(rows.of(whole).scorecard().total(), all),
        rows.query(),
        rows.isAll(),
        kept(frame.query()),
        Arrays.stream(RowChoice.values()).map(it -> Select.of(it, rows, whole)).toList());
  }

  private static List<List<String>> kept(String query) {
    return Arrays.stream(query.substring(Math.min(1, query.length())).split("&", -1))
        .filter(it -> !it.isEmpty())
        .map(it -> List.of(it.split("=", 2)))
        .toList();
  }

  /** One of the things by which rows are chosen. */
  public record Select(String name, String label, List<Option> options) {

    private static Select of(RowChoice choice, RowFilter rows, Dashboard whole) {
      String wanted = rows.wanted().getOrDefault(choice, "");
      Stream<Option> all = Stream.of(new Option("", "All", wanted.isEmpty()));
      Stream<Option> some =
          choice.known(whole).entrySet().stream()
              .map(it -> new Option(it.getKey(), it.getValue(), it.getKey().equals(wanted)));
      return new Select(choice.parameter(), choice.label(), Stream.concat(all, some).toList());
    }
  }

  /** Something to choose. */
  public record Option(String value, String label, boolean selected) {}
}
