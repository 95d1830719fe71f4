package org.goldenthread.reporting.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.reporting.domain.BandCount;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.QuarterState;
import org.goldenthread.reporting.domain.Scorecard;
import org.goldenthread.reporting.domain.ScoringPolicy;
import org.goldenthread.reporting.domain.Section;
import org.goldenthread.reporting.domain.StatusCount;
import org.goldenthread.vocabulary.Quarter;

/** The home page: how the whole council did in a quarter. */
record HomeView(
    Quarter quarter,
    String period,
    String summary,
    AsAt asAt,
    QuarterState.Stage state,
    List<CountView> counts,
    Scorecard scorecard,
    List<TrendView> trends,
    List<SplitView> priorities,
    List<SplitView> directorates,
    List<StatusCount> initiatives,
    List<RowView> belowTarget,
    List<Group> groups,
    List<ScoringPolicy.LegendEntry> legend) {

  static HomeView of(Dashboard dashboard) {
    BandStyle styles = new BandStyle(dashboard.scores());
    Scorecard scorecard = dashboard.scorecard();
    return new HomeView(
        dashboard.quarter(),
        LondonTime.period(dashboard.quarter()),
        dashboard.summary(),
        AsAt.of(dashboard),
        dashboard.state(),
        dashboard.scores().stream().map(score -> CountView.of(score, styles)).toList(),
        scorecard,
        TrendView.of(scorecard),
        dashboard.priorities().stream().map(s -> SplitView.of(s, anchorOf(s), styles)).toList(),
        dashboard.directorates().stream().map(s -> SplitView.of(s, "", styles)).toList(),
        dashboard.initiatives(),
        scorecard.belowTarget().stream().map(row -> RowView.of(row, styles)).toList(),
        dashboard.priorities().stream().map(s -> Group.of(s, styles)).toList(),
        dashboard.policy().legend());
  }

  /** Whether any initiative is there to be counted. */
  public boolean hasInitiatives() {
    return initiatives.stream().anyMatch(status -> status.count() > 0);
  }

  /** Whether directorates may still submit. */
  public boolean isOpen() {
    return state == QuarterState.Stage.OPEN;
  }

  private static String anchorOf(Section section) {
    return "priority-" + (section.of().code().isEmpty() ? "none" : section.of().code());
  }

  /** When the figures are from. */
  record AsAt(String machine, String words) {

    private static AsAt of(Dashboard dashboard) {
      return new AsAt(dashboard.asAt().toString(), LondonTime.moment(dashboard.asAt()));
    }
  }

  /** A big number. */
  record CountView(String symbol, String label, int count, String style) {

    private static CountView of(BandCount score, BandStyle styles) {
      return new CountView(score.symbol(), score.label(), score.count(), styles.of(score.band()));
    }
  }

  /** How many moved one way, in both comparisons. */
  record TrendView(String symbol, String word, String style, int shortTerm, int annual) {

    private static List<TrendView> of(Scorecard scorecard) {
      var shortTerm = scorecard.shortTermTrends();
      var annual = scorecard.annualTrends();
      return List.of(
          new TrendView("↗", "Improved", "improved", shortTerm.improved(), annual.improved()),
          new TrendView(
              "→", "Consistent", "consistent", shortTerm.consistent(), annual.consistent()),
          new TrendView("↘", "Worse", "worse", shortTerm.worse(), annual.worse()),
          new TrendView("–", "No trend", "none", shortTerm.none(), annual.none()));
    }
  }

  /** The rows of a priority. */
  record Group(String anchor, String name, List<RowView> rows) {

    private static Group of(Section section, BandStyle styles) {
      Stream<RowView> rows =
          section.scorecard().rows().stream().map(row -> RowView.of(row, styles));
      return new Group(anchorOf(section), section.of().name(), rows.toList());
    }
  }
}
