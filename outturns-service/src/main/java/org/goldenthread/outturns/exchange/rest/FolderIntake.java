package org.goldenthread.outturns.exchange.rest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.outturns.batch.rest.BatchSettings;
import org.goldenthread.outturns.exchange.RowsOfStatement;
import org.goldenthread.outturns.intake.SubmitStatements;
import org.goldenthread.outturns.intake.Trial;
import org.goldenthread.outturns.intake.rest.Admission;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.intake.rest.SubmissionCounter;
import org.goldenthread.outturns.intake.rest.SubmissionKey;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/** Hands in the statements of a folder, those of one type a lot at a time. */
@Singleton
record FolderIntake(
    Admission admission,
    SubmissionCounter counter,
    SubmitStatements submitStatements,
    BatchSettings settings) {

  /** Each statement counts for itself; what was taken stays if a later one fails. */
  void submit(
      List<RowsOfStatement<?>> statements, CurrentSubmitter current, ImportResults results) {
    Submitter submitter = current.unconditional();
    Optional<SubmissionKey> key = current.key();
    byType(statements).values().forEach(some -> keep(some, submitter, key, results));
  }

  private <S extends Statement> void keep(
      List<RowsOfStatement<S>> statements,
      Submitter submitter,
      Optional<SubmissionKey> key,
      ImportResults results) {
    StatementType<S> type = statements.getFirst().type();
    lots(
        statements,
        entries -> admission.lot(() -> counter.submit(type, submitter, entries, key)),
        results);
  }

  /** Tells what would become of them; keeps nothing, and keeps nobody waiting. */
  void rehearse(List<RowsOfStatement<?>> statements, Submitter submitter, ImportResults results) {
    byType(statements).values().forEach(some -> attempt(some, submitter, results));
  }

  private <S extends Statement> void attempt(
      List<RowsOfStatement<S>> statements, Submitter submitter, ImportResults results) {
    Trial<S> trial = submitStatements.attempt(statements.getFirst().type(), submitter);
    lots(statements, trial::take, results);
  }

  private interface Desk<S extends Statement> {
    List<Outcome<S>> submit(List<Entry<S>> entries);
  }

  private <S extends Statement> void lots(
      List<RowsOfStatement<S>> statements, Desk<S> desk, ImportResults results) {
    int size = settings.rowsPerTransaction();
    for (int from = 0; from < statements.size(); from += size) {
      List<RowsOfStatement<S>> lot =
          statements.subList(from, Math.min(from + size, statements.size()));
      List<Outcome<S>> outcomes = desk.submit(lot.stream().map(RowsOfStatement::entry).toList());
      for (int index = 0; index < lot.size(); index++) {
        results.add(lot.get(index), outcomes.get(index));
      }
    }
  }

  /** All of a list are of one type. */
  @SuppressWarnings("unchecked")
  private static <S extends Statement> Map<StatementType<?>, List<RowsOfStatement<S>>> byType(
      List<RowsOfStatement<?>> statements) {
    Map<StatementType<?>, List<RowsOfStatement<S>>> types = new LinkedHashMap<>();
    statements.forEach(
        it ->
            types
                .computeIfAbsent(it.type(), any -> new ArrayList<>())
                .add((RowsOfStatement<S>) it));
    return types;
  }
}
