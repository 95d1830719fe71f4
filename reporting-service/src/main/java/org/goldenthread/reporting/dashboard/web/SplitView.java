package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.chart.SplitBar;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.web.PictureView;

/**
 * The split of priorities', directorates' or committees' indicators by score, as a picture and as
 * figures. What has no score is counted, too, so that the counts add up to the indicators.
 *
 * @param bars the picture; none where there is nothing to draw
 */
public record SplitView(List<PictureView> bars, List<Line> lines) {

  /**
   * The split of these.
   *
   * @param anchor what the picture is found by
   * @param path of the pages that they have
   */
  public static SplitView of(String anchor, String path, List<Section> sections, Signs signs) {
    List<SplitBar.Bar> drawn =
        sections.stream()
            .filter(section -> section.scorecard().total() > 0)
            .map(section -> new SplitBar.Bar(section.of().name(), shares(section, signs)))
            .toList();
    return new SplitView(
        drawn.isEmpty() ? List.of() : List.of(picture(anchor, drawn)),
        sections.stream().map(section -> Line.of(section, path, signs)).toList());
  }

  private static PictureView picture(String anchor, List<SplitBar.Bar> bars) {
    return PictureView.of(
        anchor, "Indicators by score", new SplitBar(anchor, "Indicators by score", bars).chart());
  }

  private static List<Share> shares(Section section, Signs signs) {
    int scored = section.scores().stream().mapToInt(BandCount::count).sum();
    Share rest =
        new Share(new Sign("–", "No score", Tone.NEUTRAL), section.scorecard().total() - scored);
    return Stream.concat(
            section.scores().stream().map(score -> new Share(signs.of(score), score.count())),
            Stream.of(rest))
        .toList();
  }

  /**
   * One of them.
   *
   * @param path of its own page, empty if it has none
   * @param counts one for each band, best first, and the last for no score
   */
  public record Line(
      String name, String path, int initiatives, int indicators, List<Integer> counts) {

    private static Line of(Section section, String path, Signs signs) {
      String code = section.of().code();
      return new Line(
          section.of().name(),
          code.equals(Section.NONE) ? "" : path + code,
          section.initiatives(),
          section.scorecard().total(),
          shares(section, signs).stream().map(Share::count).toList());
    }
  }
}
