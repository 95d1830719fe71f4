package org.goldenthread.documents.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Table;

/** How many there are of one kind. */
public record Share(Sign sign, int count) {

  /** A count that can be drawn. */
  public Share {
    if (count < 0) {
      throw new IllegalArgumentException("There cannot be %d of anything".formatted(count));
    }
  }

  /** The kind and how many, for the middle of a sentence: {@code exceeds target 16}. */
  private String words() {
    return Words.small(sign.word()) + " " + count;
  }

  /** What is counted, and how many there are of each kind. */
  static String title(String subject, List<Share> shares) {
    return subject + ": " + shares.stream().map(Share::words).collect(Collectors.joining(", "));
  }

  /** The counts as a table. */
  static Table table(String subject, List<Share> shares) {
    return new Table(
        subject,
        List.of(Column.sign("Kind"), Column.number("Count")),
        shares.stream().map(s -> Row.of(Cell.sign(s.sign()), Cell.count(s.count()))).toList());
  }
}
