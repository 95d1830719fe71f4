package org.goldenthread.outturns.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.Quarter;

/** What the rows of a folder say: a statement for each or for some together, or why none. */
public final class FolderStatements {

  private final List<RowsOfStatement<?>> statements = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  /** A row that cannot be read, and why. */
  public record Unreadable(FolderRow row, String column, String detail) {}

  /** Reads it all. */
  public static FolderStatements of(
      ReportFolder folder, Periods periods, SummariesSoFar summaries) {
    FolderStatements read = new FolderStatements();
    new OutturnRows(folder, periods).read(read);
    new CommentRows(folder, periods).read(read);
    new SummaryRows(folder, summaries).read(read);
    return read;
  }

  /** In the order of the files. */
  public List<RowsOfStatement<?>> statements() {
    return List.copyOf(statements);
  }

  /** The rows that cannot be read. */
  public List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  <S extends Statement> void add(StatementType<S> type, Entry<S> entry, List<FolderRow> rows) {
    statements.add(new RowsOfStatement<>(type, entry, rows));
  }

  void refuse(FolderRow row, String column, String detail) {
    unreadable.add(new Unreadable(row, column, detail));
  }

  /** Reads rows of which each is a statement, or none. */
  <S extends Statement> void each(
      StatementType<S> type,
      List<FolderRow> rows,
      Function<FolderRow, Optional<Entry<S>>> reading) {
    for (FolderRow row : rows) {
      try {
        reading
            .apply(row)
            .ifPresent(entry -> statements.add(new RowsOfStatement<>(type, entry, List.of(row))));
      } catch (UnreadableCellException e) {
        unreadable.add(new Unreadable(row, e.column(), e.detail()));
      }
    }
  }

  /** Reads rows of which those about the same are one statement; one that is bad spoils it. */
  <S extends Statement> void together(
      StatementType<S> type,
      List<FolderRow> rows,
      Function<FolderRow, Position> about,
      BiFunction<Position, List<FolderRow>, Entry<S>> reading) {
    Map<Position, List<FolderRow>> groups = new LinkedHashMap<>();
    for (FolderRow row : rows) {
      try {
        groups.computeIfAbsent(about.apply(row), any -> new ArrayList<>()).add(row);
      } catch (UnreadableCellException e) {
        unreadable.add(new Unreadable(row, e.column(), e.detail()));
      }
    }
    groups.forEach(
        (position, group) -> {
          try {
            statements.add(new RowsOfStatement<>(type, reading.apply(position, group), group));
          } catch (UnreadableCellException e) {
            group.forEach(row -> unreadable.add(new Unreadable(row, e.column(), e.detail())));
          }
        });
  }

  /** {@code activities.csv}, as far as it tells of progress, and {@code commentary.csv}. */
  static final class CommentRows {

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
}
