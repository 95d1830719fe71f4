package org.goldenthread.outturns.batch.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.goldenthread.outturns.batch.rest.rows.Row;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;

/**
 * Hands in rows in lots and puts the outcomes back in the order of all rows, with no more than a
 * lot in memory.
 */
final class BatchRun {

  private final int size;
  private final Lots lots;
  private final Results results;
  private final List<Row> lot = new ArrayList<>();

  BatchRun(int size, Lots lots, Results results) {
    this.size = size;
    this.lots = lots;
    this.results = results;
  }

  /** Submits some rows; the outcomes are in their order. */
  interface Lots {

    List<Outcome<Outturn>> submit(List<Entry<Outturn>> entries);
  }

  /** Takes the result of every row, in order. */
  interface Results {

    void add(BatchResult result) throws IOException;
  }

  void add(Row row) throws IOException {
    lot.add(row);
    if (lot.size() == size) {
      finish();
    }
  }

  /** Hands in what is left. */
  void finish() throws IOException {
    Iterator<Outcome<Outturn>> outcomes = outcomes();
    for (Row row : lot) {
      results.add(
          switch (row) {
            case Row.Decoded decoded -> BatchResult.of(decoded, outcomes.next());
            case Row.Undecoded undecoded -> BatchResult.of(undecoded);
          });
    }
    lot.clear();
  }

  private Iterator<Outcome<Outturn>> outcomes() {
    List<Entry<Outturn>> entries =
        lot.stream()
            .filter(Row.Decoded.class::isInstance)
            .map(row -> ((Row.Decoded) row).entry())
            .toList();
    return entries.isEmpty()
        ? List.<Outcome<Outturn>>of().iterator()
        : lots.submit(entries).iterator();
  }
}
