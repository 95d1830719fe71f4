package org.goldenthread.outturns.exchange.rest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.outturns.batch.rest.BatchSettings;
import org.goldenthread.outturns.exchange.RowsOfStatement;
import org.goldenthread.outturns.intake.SubmitStatements;
import org.goldenthread.outturns.intake.SubmitTogether;
import org.goldenthread.outturns.intake.rest.SubmissionCounter;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/** Hands in the statements of a folder, those of one type a lot at a time. */
@Singleton
final class FolderIntake {

  private final SubmissionCounter counter;
  private final SubmitStatements submitStatements;
  private final SubmitTogether together;
  private final BatchSettings settings;

  FolderIntake(
      SubmissionCounter counter,
      SubmitStatements submitStatements,
      SubmitTogether together,
      BatchSettings settings) {
    this.counter = counter;
    this.submitStatements = submitStatements;
    this.together = together;
    this.settings = settings;
  }

  /** Each statement counts for itself; what was taken stays if a later one fails. */
  void submit(List<RowsOfStatement<?>> statements, Submitter submitter, ImportResults results) {
    byType(statements).forEach((type, some) -> lots(some, lot -> keep(lot, submitter, results)));
  }

  /** Tells what would become of them, and keeps nothing. */
  void rehearse(List<RowsOfStatement<?>> statements, Submitter submitter, ImportResults results) {
    together.submit(
        Set.of(),
        () ->
            byType(statements)
                .forEach((type, some) -> lots(some, lot -> attempt(lot, submitter, results))),
        () -> false);
  }

  private static Map<StatementType<?>, List<RowsOfStatement<?>>> byType(
      List<RowsOfStatement<?>> statements) {
    Map<StatementType<?>, List<RowsOfStatement<?>>> types = new LinkedHashMap<>();
    statements.forEach(it -> types.computeIfAbsent(it.type(), any -> new ArrayList<>()).add(it));
    return types;
  }

  private interface Lot {
    void take(List<RowsOfStatement<?>> statements);
  }

  private void lots(List<RowsOfStatement<?>> statements, Lot taker) {
    int size = settings.rowsPerTransaction();
    for (int from = 0; from < statements.size(); from += size) {
      taker.take(statements.subList(from, Math.min(from + size, statements.size())));
    }
  }

  private void keep(List<RowsOfStatement<?>> lot, Submitter submitter, ImportResults results) {
    settle(lot, submitter, results, counter::submit);
  }

  private void attempt(List<RowsOfStatement<?>> lot, Submitter submitter, ImportResults results) {
    settle(lot, submitter, results, submitStatements::submit);
  }

  private interface Desk {
    <S extends Statement> List<Outcome<S>> submit(
        StatementType<S> type, Submitter submitter, List<Entry<S>> entries);
  }

  /** All of a lot are of one type. */
  @SuppressWarnings("unchecked")
  private static <S extends Statement> void settle(
      List<RowsOfStatement<?>> lot, Submitter submitter, ImportResults results, Desk desk) {
    StatementType<S> type = (StatementType<S>) lot.getFirst().type();
    List<Entry<S>> entries = lot.stream().map(it -> (Entry<S>) it.entry()).toList();
    List<Outcome<S>> outcomes = desk.submit(type, submitter, entries);
    for (int index = 0; index < lot.size(); index++) {
      results.add(lot.get(index), outcomes.get(index));
    }
  }
}
