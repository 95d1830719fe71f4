package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.domain.CommentaryText;
import org.goldenthread.reporting.domain.Narrative;
import org.goldenthread.reporting.domain.Outturn;
import org.goldenthread.reporting.domain.ScorecardRow;

/**
 * What was said about a figure below target, or that something is owed.
 *
 * @param owedSince when the figure came that nobody has explained; empty if nothing is owed
 * @param firstLine how the commentary begins; empty if there is none
 * @param quarter the data quarter it is about
 * @param received when it was last submitted; empty if there is none
 */
record CommentaryView(
    String owedSince, String firstLine, String quarter, List<Part> parts, String received) {

  static CommentaryView of(ScorecardRow row, Narrative narrative) {
    return narrative
        .commentary(row)
        .map(CommentaryView::of)
        .orElseGet(
            () ->
                new CommentaryView(
                    owedSince(row), "", row.figure().quarter().label(), List.of(), ""));
  }

  static CommentaryView of(CommentaryText text) {
    return new CommentaryView(
        "",
        text.firstLine(),
        text.quarter().label(),
        Stream.of(
                Part.of("What the figures tell", text.performance()),
                Part.of("Impact on services", text.impact()),
                Part.of("Assurance", text.assurance()),
                Part.of("Actions", text.actions()))
            .flatMap(Optional::stream)
            .toList(),
        LondonTime.moment(text.submittedAt()));
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
        ? row.figure().outturn().map(Outturn::submittedAt).map(LondonTime::day).orElse("the start")
        : "";
  }

  /** A part of a commentary that says something. */
  record Part(String heading, List<String> paragraphs) {

    static Optional<Part> of(String heading, Optional<String> text) {
      return text.map(words -> new Part(heading, paragraphs(words)));
    }

    static List<String> paragraphs(String text) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
