package org.goldenthread.reporting.scorecard.rest;

import java.util.List;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.Scorecard;

/** Counts as they are sent; all of them are made from the rows of one scorecard. */
public final class CountBodies {

  private CountBodies() {}

  /** How many indicators stand where. */
  public record Indicators(int total, int due, int reported, int delayed, int scored) {

    public static Indicators of(Scorecard scorecard) {
      return new Indicators(
          scorecard.total(),
          scorecard.due(),
          scorecard.reported(),
          scorecard.delayed(),
          scorecard.scored());
    }
  }

  /** The counts of a priority, directorate or committee. */
  public record Part(
      String code, String name, int indicators, int initiatives, List<BandCount> scores) {

    public static List<Part> of(List<Section> sections) {
      return sections.stream()
          .map(
              section ->
                  new Part(
                      section.of().code(),
                      section.of().name(),
                      section.scorecard().total(),
                      section.initiatives(),
                      section.scores()))
          .toList();
    }
  }
}
