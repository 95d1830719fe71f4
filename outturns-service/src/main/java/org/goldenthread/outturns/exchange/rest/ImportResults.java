package org.goldenthread.outturns.exchange.rest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.goldenthread.outturns.reference.ReferenceKind.INDICATOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.kit.csv.CsvArchive;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.outturns.exchange.FolderRow;
import org.goldenthread.outturns.exchange.FolderStatements.Unreadable;
import org.goldenthread.outturns.exchange.ReportFolder;
import org.goldenthread.outturns.exchange.RowsOfStatement;
import org.goldenthread.outturns.exchange.rest.ImportResponse.ImportedRow;
import org.goldenthread.outturns.exchange.rest.ImportResponse.Result;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;

/** Collects what became of each row of a folder. */
final class ImportResults {

  private final CsvArchive archive;
  private final ReportFolder folder;
  private final Map<Key, Result> results = new LinkedHashMap<>();
  private final Map<Key, List<CsvRow.Fault>> faults = new LinkedHashMap<>();
  private final Map<Key, List<String>> notes = new HashMap<>();
  private final Set<String> awaited = new TreeSet<>();

  ImportResults(CsvArchive archive, ReportFolder folder) {
    this.archive = archive;
    this.folder = folder;
  }

  private record Key(String file, long line) {}

  /** A row that is no row, or has a character that may not stand in text. */
  void unreadable(String file, CsvRow row) {
    row.faults().forEach(it -> refuse(new Key(file, row.line()), it.column(), it.detail()));
  }

  /** A period that does not fit may fit when what the folder defines has been heard of. */
  void unreadable(Unreadable row) {
    refuse(key(row.row()), row.column(), row.detail());
    if (row.column().equals("period")) {
      row.row().subject().filter(folder::defines).ifPresent(awaited::add);
    }
  }

  void add(RowsOfStatement<?> statement, Outcome<?> outcome) {
    statement.rows().stream()
        .filter(row -> !row.notes().isEmpty())
        .forEach(row -> notes.put(key(row), row.notes()));
    switch (outcome) {
      case Outcome.Recorded<?> recorded -> {
        Result result = result(recorded.effect());
        statement.rows().forEach(row -> results.put(key(row), result));
      }
      case Outcome.Refused<?>(Refusal refusal) -> {
        statement.rows().forEach(row -> faults.putIfAbsent(key(row), new ArrayList<>()));
        Refusals.faults(Refusals.problem(refusal, Place.PATH)).forEach(it -> refuse(statement, it));
        awaited(refusal, statement)
            .filter(code -> refusal instanceof Refusal.NotKnownYet || folder.defines(code))
            .forEach(awaited::add);
      }
    }
  }

  private static Result result(Outcome.Effect effect) {
    return switch (effect) {
      case CREATED -> Result.CREATED;
      case REVISED -> Result.CHANGED;
      case UNCHANGED -> Result.UNCHANGED;
    };
  }

  /** Of what nothing was heard yet, or not all, so that it may be taken a moment later. */
  private static Stream<String> awaited(Refusal refusal, RowsOfStatement<?> statement) {
    return switch (refusal) {
      case Refusal.NotKnownYet(Refusal otherwise) -> awaited(otherwise, statement);
      case Refusal.Unknown(ReferenceKind kind, String code) when kind != INDICATOR ->
          Stream.of(code);
      default ->
          refusal.restsOnReferenceData()
              ? statement.rows().stream().flatMap(ImportResults::restsOn)
              : Stream.empty();
    };
  }

  /** What a row is about, and of which breakdown. */
  private static Stream<String> restsOn(FolderRow row) {
    return Stream.concat(row.subject().stream(), Stream.ofNullable(row.cells().get("breakdown")));
  }

  ImportResponse answer(boolean applied, Replica replica) {
    List<ImportedRow> rows = ReportFolder.FILES.stream().flatMap(this::rows).toList();
    Map<Result, Long> count = rows.stream().collect(groupingBy(ImportedRow::result, counting()));
    long refused = count.getOrDefault(Result.REFUSED, 0L);
    return new ImportResponse(
        applied,
        applied
            ? "%d rows are kept, %d are refused".formatted(rows.size() - refused, refused)
            : "Nothing was kept: this was a dry run",
        count.getOrDefault(Result.CREATED, 0L),
        count.getOrDefault(Result.CHANGED, 0L),
        count.getOrDefault(Result.UNCHANGED, 0L),
        refused,
        List.copyOf(awaited),
        replica.heard(awaited),
        passedOver(),
        rows);
  }

  private List<String> passedOver() {
    Set<String> names = new TreeSet<>(archive.others());
    ReportFolder.ABOUT_OTHERS.stream().filter(archive.files()::containsKey).forEach(names::add);
    return List.copyOf(names);
  }

  private Stream<ImportedRow> rows(String file) {
    return archive.files().getOrDefault(file, List.of()).stream()
        .sorted(Comparator.comparingLong(CsvRow::line))
        .map(row -> row(new Key(file, row.line())));
  }

  private ImportedRow row(Key key) {
    List<CsvRow.Fault> found = faults.get(key);
    return found == null
        ? new ImportedRow(
            key.file(),
            key.line(),
            results.getOrDefault(key, Result.UNCHANGED),
            List.of(),
            notes.get(key))
        : new ImportedRow(key.file(), key.line(), Result.REFUSED, List.copyOf(found), null);
  }

  /** The row of the part at fault is told what is wrong; all rows of the whole are refused. */
  private void refuse(RowsOfStatement<?> statement, FieldFault fault) {
    FolderRow row = statement.row(fault.pointer());
    refuse(key(row), ReportFiles.column(row.file(), fault.pointer()), fault.detail());
  }

  private void refuse(Key key, String column, String detail) {
    List<CsvRow.Fault> found = faults.computeIfAbsent(key, any -> new ArrayList<>());
    found.add(new CsvRow.Fault(column, detail));
  }

  private static Key key(FolderRow row) {
    return new Key(row.file(), row.line());
  }
}
