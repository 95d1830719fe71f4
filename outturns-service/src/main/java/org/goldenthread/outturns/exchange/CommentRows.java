package org.goldenthread.outturns.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.vocabulary.Quarter;

/** {@code activities.csv}, as far as it tells of progress, and {@code commentary.csv}. */
final class CommentRows {

  private final ReportFolder folder;
  private final Periods periods;
  private final Optional<Quarter> reportQuarter;

  CommentRows(ReportFolder folder, Periods periods) {
    this.folder = folder;
    this.periods = periods;
    this.reportQuarter = folder.reportQuarter();
  }

  void read(FolderStatements into) {
    into.each(
        InitiativeProgress.TYPE,
        folder.rows(ReportFolder.ACTIVITIES),
        row -> row.text("status").map(status -> Entry.of(progress(row, status))));
    into.each(
        Commentary.TYPE,
        folder.rows(ReportFolder.COMMENTARY),
        row -> Optional.of(Entry.of(commentary(row))));
  }

  /** In the report's quarter: the file names none. */
  private InitiativeProgress progress(FolderRow row, String status) {
    Quarter quarter =
        reportQuarter.orElseThrow(
            () ->
                new UnreadableCellException(
                    "status", "No file of the folder names the quarter that this is for"));
    return new InitiativeProgress(
        row.required("ref"),
        quarter,
        status.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"),
        row.text("progress"));
  }

  /** Text that the report prints without a heading of its own tells of performance. */
  private Commentary commentary(FolderRow row) {
    String performance =
        Stream.of("performance", "free_text")
            .flatMap(column -> row.text(column).stream())
            .collect(Collectors.joining("\n\n"));
    return new Commentary(
        row.ref(),
        row.period(row.ref(), periods).quarter(),
        Optional.of(performance).filter(text -> !text.isEmpty()),
        row.text("impact"),
        row.text("assurance"),
        row.text("actions"));
  }
}
