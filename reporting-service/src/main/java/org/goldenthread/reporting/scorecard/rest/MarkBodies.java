package org.goldenthread.reporting.scorecard.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.RowMarks;

/** Marks as they are sent. */
public final class MarkBodies {

  private MarkBodies() {}

  public static List<String> symbols(Collection<Mark> marks) {
    return marks.stream().sorted().map(Mark::symbol).toList();
  }

  /** What a mark means. */
  public record MarkBody(String mark, String meaning) {

    public static MarkBody of(Mark mark) {
      return new MarkBody(mark.symbol(), mark.meaning());
    }
  }

  /** The marks beside what a row reports. */
  public record RowMarksBody(
      List<String> outturn,
      List<String> target,
      List<String> score,
      List<String> shortTermTrend,
      List<String> annualTrend) {

    public static RowMarksBody of(RowMarks marks) {
      return new RowMarksBody(
          symbols(marks.of(PrintedFigure.What.OUTTURN)),
          symbols(marks.of(PrintedFigure.What.TARGET)),
          symbols(marks.of(PrintedFigure.What.SCORE)),
          symbols(marks.of(PrintedFigure.What.SHORT_TERM_TREND)),
          symbols(marks.of(PrintedFigure.What.ANNUAL_TREND)));
    }
  }

  /** That a report was published. */
  public record PublicationMark(long revision, Instant publishedAt) {

    public static PublicationMark of(Publication publication) {
      return new PublicationMark(publication.revision(), publication.at());
    }
  }
}
