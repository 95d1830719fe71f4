package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.CountBars;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.dashboard.StatusCount;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.TrendCounts;
import org.goldenthread.reporting.scorecard.web.Counted;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.vocabulary.Quarter;

/**
 * The whole council, a priority, a directorate or what a committee looks at in a quarter.
 *
 * @param summary the quarter in one sentence made from the counts
 * @param groups the scorecard, in the parts in which it is printed
 * @param marks those that figures on the page have
 */
public record AreaView(
    Quarter quarter,
    StampView stamp,
    String summary,
    List<CountView> counts,
    Scorecard scorecard,
    List<TrendView> trends,
    List<PictureView> trendBars,
    SplitView priorities,
    SplitView directorates,
    SplitView committees,
    List<StatusCount> initiatives,
    List<RowView> belowTarget,
    List<Group> groups,
    Set<Mark> marks,
    List<ScoringPolicy.LegendEntry> legend) {

  static AreaView of(Dashboard dashboard) {
    Signs signs = new Signs(dashboard.policy());
    List<Group> groups = Group.of(dashboard);
    return new AreaView(
        dashboard.quarter(),
        StampView.of(dashboard),
        dashboard.summary(),
        CountView.of(dashboard, signs),
        dashboard.scorecard(),
        TrendView.of(dashboard.scorecard()),
        trendPictures(dashboard.scorecard()),
        SplitView.of("bars-priorities", "/priorities/", dashboard.priorities(), signs),
        SplitView.of("bars-directorates", "/directorates/", dashboard.directorates(), signs),
        SplitView.of("bars-committees", "/committees/", dashboard.committees(), signs),
        dashboard.initiatives(),
        RowView.of(dashboard.scorecard().belowTarget(), dashboard),
        groups,
        dashboard.marks(),
        dashboard.policy().legend());
  }

  /** The marks beside the figures below target. */
  public Set<Mark> belowMarks() {
    return new Scorecard(scorecard.belowTarget()).marks();
  }

  /** What the report of the whole council can be had as. */
  public List<ReportLink> reports() {
    return ReportLink.of("corporate/" + quarter);
  }

  /** How many indicators there are and what is known of them. */
  public String told() {
    return "%s in total: %d due, %d reported%s%s."
        .formatted(
            Counted.indicators(scorecard.total()),
            scorecard.due(),
            scorecard.reported(),
            more(scorecard.delayed(), "delayed"),
            more(scorecard.awaited(), "awaited"));
  }

  /** What the table of those below target is called. */
  public String belowCaption() {
    return belowTarget.size() == 1
        ? "The one indicator below target"
        : "The " + Counted.indicators(belowTarget.size()) + " below target";
  }

  /** What the table of trends is called. */
  public String trendsCaption() {
    return switch (scorecard.reported()) {
      case 0 -> "No indicator has been reported yet";
      case 1 -> "How the one indicator reported has moved";
      default -> "How the " + scorecard.reported() + " indicators reported have moved";
    };
  }

  private static String more(int count, String what) {
    return count == 0 ? "" : ", " + count + " " + what;
  }

  /** Whether any initiative is there to be counted. */
  public boolean hasInitiatives() {
    return initiatives.stream().anyMatch(status -> status.count() > 0);
  }

  /** The quarters before this one that a scorecard shows, earliest first. */
  public List<Period> earlierQuarters() {
    return Stream.of(-4, -3, -2, -1).map(quarter::plus).map(PictureView::period).toList();
  }

  /**
   * A big number.
   *
   * @param code of the band
   */
  record CountView(String code, Sign sign, int count) {

    private static List<CountView> of(Dashboard dashboard, Signs signs) {
      return dashboard.scores().stream()
          .map(score -> new CountView(score.band(), signs.of(score), score.count()))
          .toList();
    }
  }

  /**
   * How many moved one way, in both comparisons.
   *
   * @param anchor what its counts are found by
   */
  record TrendView(String anchor, Sign sign, int shortTerm, int annual) {

    private static List<TrendView> of(Scorecard scorecard) {
      List<Share> shortTerm = Signs.shares(scorecard.shortTermTrends());
      List<Share> annual = Signs.shares(scorecard.annualTrends());
      List<String> anchors = List.of("improved", "consistent", "worse", "none");
      return IntStream.range(0, anchors.size())
          .mapToObj(
              i ->
                  new TrendView(
                      anchors.get(i),
                      shortTerm.get(i).sign(),
                      shortTerm.get(i).count(),
                      annual.get(i).count()))
          .toList();
    }
  }

  /** The rows of a priority. */
  record Group(String anchor, String name, List<RowView> rows) {

    private static List<Group> of(Dashboard dashboard) {
      return dashboard.priorities().stream().map(section -> of(section, dashboard)).toList();
    }

    private static Group of(Section section, Dashboard dashboard) {
      String code = section.of().code();
      return new Group(
          "priority-" + (code.equals(Section.NONE) ? "none" : code),
          section.of().name(),
          RowView.of(section.scorecard().rows(), dashboard));
    }
  }

  /**
   * How many of the indicators reported moved which way, for each comparison; none where nothing is
   * reported.
   */
  private static List<PictureView> trendPictures(Scorecard scorecard) {
    return scorecard.reported() == 0
        ? List.of()
        : List.of(
            bars("bars-short-term", "Since the quarter before", scorecard.shortTermTrends()),
            bars("bars-annual", "Since the same quarter last year", scorecard.annualTrends()));
  }

  private static PictureView bars(String anchor, String subject, TrendCounts counts) {
    return PictureView.of(
        anchor, subject, new CountBars(anchor, subject, Signs.shares(counts)).chart());
  }
}
