package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Mark;
import org.goldenthread.reporting.domain.PrintedFigure;
import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.reporting.domain.RowMarks;

/** Marks as they are sent. */
final class MarkBodies {

  private MarkBodies() {}

  static List<String> symbols(Collection<Mark> marks) {
    return marks.stream().sorted().map(Mark::symbol).toList();
  }

  /** What a mark means. */
  @Schema(name = "Mark")
  record MarkBody(
      @Schema(examples = "[p]") String mark, @Schema(examples = "provisional") String meaning) {

    static MarkBody of(Mark mark) {
      return new MarkBody(mark.symbol(), mark.meaning());
    }
  }

  /** The marks beside what a row reports. */
  @Schema(name = "RowMarks")
  record RowMarksBody(
      @Schema(examples = "[p]") List<String> outturn,
      @Schema(examples = "[r]") List<String> target,
      @Schema(examples = "[r]") List<String> score,
      @Schema(examples = "[r]") List<String> shortTermTrend,
      @Schema(examples = "[r]") List<String> annualTrend) {

    static RowMarksBody of(RowMarks marks) {
      return new RowMarksBody(
          symbols(marks.of(PrintedFigure.What.OUTTURN)),
          symbols(marks.of(PrintedFigure.What.TARGET)),
          symbols(marks.of(PrintedFigure.What.SCORE)),
          symbols(marks.of(PrintedFigure.What.SHORT_TERM_TREND)),
          symbols(marks.of(PrintedFigure.What.ANNUAL_TREND)));
    }
  }

  /** That a report was published. */
  @Schema(name = "PublicationMark")
  record PublicationMark(@Schema(examples = "1") long revision, Instant publishedAt) {

    static PublicationMark of(Publication publication) {
      return new PublicationMark(publication.revision(), publication.at());
    }
  }
}
