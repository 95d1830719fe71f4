package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.domain.Commentary;
import org.goldenthread.reporting.domain.Outturn;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.vocabulary.Quarter;

/**
 * What was said about a figure below target, or that something is owed.
 *
 * @param owedSince since when nobody has explained the score; empty if nothing is owed
 * @param firstLine how the commentary begins; empty if there is none
 * @param quarter the data quarter it is about
 * @param received when it was last submitted; empty if there is none
 */
record CommentaryView(
    String owedSince, String firstLine, String quarter, List<Part> parts, String received) {

  private static final int LONGEST_LINE = 200;

  static CommentaryView of(ScorecardRow row) {
    Quarter quarter = row.figure().quarter();
    return row.commentary()
        .map(commentary -> of(commentary, quarter))
        .orElseGet(() -> new CommentaryView(owedSince(row), "", quarter.label(), List.of(), ""));
  }

  static CommentaryView of(Commentary commentary, Quarter quarter) {
    List<Part> parts =
        Stream.of(
                Part.of("What the figures tell", commentary.performance()),
                Part.of("Impact on services", commentary.impact()),
                Part.of("Assurance", commentary.assurance()),
                Part.of("Actions", commentary.actions()))
            .flatMap(Optional::stream)
            .toList();
    return new CommentaryView(
        "", firstLine(parts), quarter.label(), parts, LondonTime.moment(commentary.submittedAt()));
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
  record Part(String heading, List<String> paragraphs) {

    static Optional<Part> of(String heading, Optional<String> text) {
      return text.map(Part::paragraphs)
          .filter(paragraphs -> !paragraphs.isEmpty())
          .map(paragraphs -> new Part(heading, paragraphs));
    }

    static List<String> paragraphs(String text) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
