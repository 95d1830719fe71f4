package org.goldenthread.outturns.rest;

import static org.goldenthread.outturns.application.Commitment.ALL_OR_NONE;
import static org.goldenthread.outturns.application.Commitment.NONE;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.goldenthread.outturns.application.Commitment;
import org.goldenthread.outturns.config.BatchSettings;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.OutturnDraft;
import org.goldenthread.outturns.domain.StatementType;

/**
 * Hands in the rows of a batch that can be read and puts the outcomes back in the order of all
 * rows. Where each row counts for itself, some are handed in at a time, each lot in a transaction:
 * what an earlier lot added stays if a later one fails, and the batch can be sent again. Where rows
 * count together they are one lot.
 */
@RequestScoped
class Batch {

  private final StatementDesk desk;
  private final BatchSettings settings;

  Batch(StatementDesk desk, BatchSettings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  List<BatchResult> handIn(List<Row> rows, Commitment commitment) {
    List<OutturnDraft> drafts = drafts(rows);
    boolean someUnreadable = drafts.size() < rows.size();
    return switch (commitment) {
      case EACH -> results(rows, inLots(drafts));
      case ALL_OR_NONE -> results(rows, together(drafts, someUnreadable ? NONE : ALL_OR_NONE));
      case NONE -> results(rows, together(drafts, NONE));
    };
  }

  private List<Outcome<Outturn>> together(List<OutturnDraft> drafts, Commitment commitment) {
    return desk.handIn(StatementType.OUTTURN, drafts, commitment);
  }

  private List<Outcome<Outturn>> inLots(List<OutturnDraft> drafts) {
    List<Outcome<Outturn>> outcomes = new ArrayList<>(drafts.size());
    int lot = settings.rowsPerTransaction();
    for (int from = 0; from < drafts.size(); from += lot) {
      int to = Math.min(from + lot, drafts.size());
      outcomes.addAll(together(drafts.subList(from, to), Commitment.EACH));
    }
    return outcomes;
  }

  private static List<OutturnDraft> drafts(List<Row> rows) {
    return rows.stream()
        .filter(Row.Decoded.class::isInstance)
        .map(row -> ((Row.Decoded) row).draft())
        .toList();
  }

  private static List<BatchResult> results(List<Row> rows, List<Outcome<Outturn>> outcomes) {
    Iterator<Outcome<Outturn>> next = outcomes.iterator();
    List<BatchResult> results = new ArrayList<>(rows.size());
    for (Row row : rows) {
      int number = results.size() + 1;
      results.add(
          switch (row) {
            case Row.Decoded(OutturnDraft draft) -> BatchResult.of(number, draft, next.next());
            case Row.Undecoded unreadable -> BatchResult.of(number, unreadable);
          });
    }
    return results;
  }
}
