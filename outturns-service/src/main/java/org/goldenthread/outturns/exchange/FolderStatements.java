package org.goldenthread.outturns.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

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
}
