package org.goldenthread.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.reporting.domain.BandCount;
import org.goldenthread.reporting.domain.Section;

/**
 * The split of a priority's or directorate's indicators by score, as a bar and as figures. What has
 * no score has a part of its own, so that the parts add up to the indicators.
 *
 * @param address its own page, empty if it has none
 * @param parts one for each band, best first, and the last for no score
 */
record SplitView(String name, String address, int initiatives, int indicators, List<Part> parts) {

  private static final String NO_SCORE = "none";
  private static final int WHOLE = 1000;
  private static final int ROOM_FOR_A_LABEL = 120;

  static SplitView of(Section section, String address, BandStyle styles) {
    int total = section.scorecard().total();
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (BandCount score : section.scores()) {
      String label = score.symbol() + " " + score.count();
      parts.add(Part.of(styles.of(score.band()), label, score.count(), before, total));
      before += score.count();
    }
    int rest = total - before;
    parts.add(Part.of(NO_SCORE, Integer.toString(rest), rest, before, total));
    return new SplitView(
        section.of().name(), address, section.initiatives(), total, List.copyOf(parts));
  }

  /**
   * A part of a bar; places are percentages of its length with one decimal.
   *
   * @param label what is written in it, empty if there is no room
   */
  record Part(String style, int count, String start, String length, String middle, String label) {

    private static Part of(String style, String label, int count, int before, int total) {
      int start = total == 0 ? 0 : before * WHOLE / total;
      int end = total == 0 ? 0 : (before + count) * WHOLE / total;
      int length = end - start;
      return new Part(
          style,
          count,
          percent(start),
          percent(length),
          percent(start + length / 2),
          length < ROOM_FOR_A_LABEL ? "" : label);
    }

    private static String percent(int thousandths) {
      return thousandths / 10 + "." + thousandths % 10 + "%";
    }
  }
}
