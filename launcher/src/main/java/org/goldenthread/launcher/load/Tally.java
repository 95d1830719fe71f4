package org.goldenthread.launcher.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts rows as they are dealt with, and remembers those that were refused. */
final class Tally {

  private final LoadProgress progress;
  private final List<RefusedRow> refused = new ArrayList<>();
  private int rows;
  private int refusedBefore;

  Tally(LoadProgress progress) {
    this.progress = progress;
  }

  void begin(String file, int count) {
    rows += count;
    refusedBefore = refused.size();
    progress.begun(file, count);
  }

  /** One answer for all these rows. */
  void settle(List<CsvRow> sent, Answer answer) {
    if (answer.accepted()) {
      accept(sent.size());
    } else {
      sent.forEach(row -> refuse(row, answer.refusal()));
    }
  }

  void accept(int count) {
    progress.done(count);
  }

  void refuse(CsvRow row, @Nullable String reason) {
    refused.add(new RefusedRow(row.file(), row.line(), String.valueOf(reason)));
    progress.done(1);
  }

  /** Rows of one file are listed by line, in whatever order they were refused. */
  void finish() {
    refused.subList(refusedBefore, refused.size()).sort(Comparator.comparingLong(RefusedRow::line));
    progress.finished(refused.size() - refusedBefore);
  }

  LoadReport report() {
    return new LoadReport(rows, refused);
  }
}
