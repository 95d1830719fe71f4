package org.goldenthread.reporting.scorecard.rest;

import java.util.List;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.dashboard.StatusCount;
import org.goldenthread.reporting.finding.FindingCounts;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.TrendCounts;

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

  /** How many indicators have a score. */
  public record Band(String band, String symbol, String label, int count) {

    public static List<Band> of(List<BandCount> counts) {
      return counts.stream()
          .map(c -> new Band(c.band(), c.symbol(), c.label(), c.count()))
          .toList();
    }
  }

  /** How many indicators moved which way. */
  public record Trends(int improved, int consistent, int worse, int none) {

    public static Trends of(TrendCounts counts) {
      return new Trends(counts.improved(), counts.consistent(), counts.worse(), counts.none());
    }
  }

  /** How many initiatives have a status. */
  public record Status(String status, String symbol, String label, int count) {

    public static List<Status> of(List<StatusCount> counts) {
      return counts.stream()
          .map(c -> new Status(c.status(), c.symbol(), c.label(), c.count()))
          .toList();
    }
  }

  /** How many findings there are. */
  public record FindingsBody(int open, int acknowledged, int corrected) {

    public static FindingsBody of(FindingCounts counts) {
      return new FindingsBody(counts.open(), counts.acknowledged(), counts.corrected());
    }
  }

  /** The counts of a priority, directorate or committee. */
  public record Part(String code, String name, int indicators, int initiatives, List<Band> scores) {

    public static List<Part> of(List<Section> sections) {
      return sections.stream()
          .map(
              section ->
                  new Part(
                      section.of().code(),
                      section.of().name(),
                      section.scorecard().total(),
                      section.initiatives(),
                      Band.of(section.scores())))
          .toList();
    }
  }
}
