package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Said;
import org.goldenthread.vocabulary.Quarter;

/**
 * What was said about a figure below target, or that something is owed.
 *
 * @param owedSince since when nobody has explained the score; empty if nothing is owed
 * @param acknowledged why the report was published without it; empty if it was not
 * @param firstLine how the commentary begins; empty if there is none
 * @param quarter the data quarter it is about
 * @param received when it was last submitted; empty if there is none
 */
public record CommentaryView(
    String owedSince,
    String acknowledged,
    String firstLine,
    String quarter,
    List<Part> parts,
    String received) {

  private static final int LONGEST_LINE = 200;

  public static CommentaryView of(ScorecardRow row, String acknowledged) {
    Quarter quarter = row.figure().quarter();
    return row.commentary()
        .map(commentary -> of(commentary, quarter))
        .orElseGet(
            () ->
                new CommentaryView(
                    owedSince(row), acknowledged, "", quarter.label(), List.of(), ""));
  }

  public static CommentaryView of(Commentary commentary, Quarter quarter) {
    List<Part> parts = commentary.parts().stream().map(Part::of).toList();
    return new CommentaryView(
        "",
        "",
        firstLine(parts),
        quarter.label(),
        parts,
        LondonTime.moment(commentary.submittedAt()));
  }

  /** Whether a commentary is awaited. */
  public boolean isOwed() {
    return !owedSince.isEmpty();
  }

  /** Whether there is one. */
  public boolean isThere() {
    return !parts.isEmpty();
  }

  private static String owedSince(ScorecardRow row) {
    return row.isCommentaryOwed()
        ? row.scoredAt()
            .or(() -> row.figure().outturn().map(Outturn::submittedAt))
            .map(LondonTime::day)
            .orElse("")
        : "";
  }

  /** The first sentence, cut at a word if it is longer than 200 characters. */
  private static String firstLine(List<Part> parts) {
    String text = parts.isEmpty() ? "" : parts.getFirst().paragraphs().getFirst();
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end + 1);
    if (sentence.length() <= LONGEST_LINE) {
      return sentence;
    }
    int cut = sentence.lastIndexOf(' ', LONGEST_LINE);
    return sentence.substring(0, cut < 0 ? LONGEST_LINE : cut) + " …";
  }

  /** A part of a commentary that says something. */
  public record Part(String heading, List<String> paragraphs) {

    public static Part of(Said said) {
      return new Part(said.heading(), paragraphs(said.text()));
    }

    public static List<String> paragraphs(String text) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
