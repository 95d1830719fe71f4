package org.goldenthread.reporting.quarter.web;

import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.quarter.QuarterState;

/**
 * Which days a page is about, when its figures are from and whether they may still change.
 *
 * @param machine the moment as programs write it
 * @param words the moment as people write it
 * @param state the quarter's state as a word
 * @param style how the state's tag looks
 * @param meaning what the state means for the reader
 * @param behind until when all is shown, where that is too long ago; else empty
 * @param isRescored whether scores are still being worked out after a change of a plan or policy
 */
public record StampView(
    String period,
    String machine,
    String words,
    String state,
    String style,
    String meaning,
    String behind,
    boolean isRescored) {

  public static StampView of(Dashboard dashboard) {
    StateWords state = StateWords.of(dashboard.state());
    return new StampView(
        LondonTime.period(dashboard.quarter().firstDay(), dashboard.quarter().lastDay()),
        dashboard.asAt().toString(),
        LondonTime.moment(dashboard.asAt()),
        state.word(),
        state.style(),
        state.meaning(),
        dashboard.behindSince().map(LondonTime::moment).orElse(""),
        dashboard.isRescored());
  }

  /** A quarter's state for a reader. */
  public record StateWords(String word, String style, String meaning) {

    public static StateWords of(QuarterState.Stage stage) {
      return switch (stage) {
        case OPEN -> new StateWords("Open", "open", "Draft: figures may still change");
        case CLOSED ->
            new StateWords("Closed", "closed", "Draft: submissions have ended, not yet published");
        case PUBLISHED -> new StateWords("Published", "published", "Frozen for everybody to read");
      };
    }
  }
}
