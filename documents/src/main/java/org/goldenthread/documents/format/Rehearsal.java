package org.goldenthread.documents.format;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.CountBars;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.table.Tone;

/**
 * Makes a small file of each kind, so that programs and typefaces are loaded before anybody waits
 * for them: the first file of a process takes several times as long as the next one.
 */
public final class Rehearsal {

  private static final int ROWS = 30;
  private static final Sign SIGN = new Sign("★", "Word", Tone.BEST);

  private Rehearsal() {}

  /** Makes the files and forgets them. */
  public static void play() {
    for (Format format : Format.values()) {
      format.write(document());
    }
  }

  static Document document() {
    return new Document(
        "Title",
        "Subtitle",
        "en-GB",
        new Document.Metadata("Author", "Subject", Instant.EPOCH),
        List.of(
            new Block.Contents(),
            new Block.Heading(1, "Heading", "heading"),
            new Block.Paragraph("Text"),
            new Block.Notice("Notice"),
            new Block.BulletList(List.of("Item")),
            new Block.DefinitionList(List.of(new Block.DefinitionList.Entry("Term", "Meaning"))),
            new Block.Tabulated(table(), "Sheet"),
            new Block.Abreast(
                List.of(
                    List.of(new Block.Pictured(chart())), List.of(new Block.Paragraph("Text"))))));
  }

  private static Table table() {
    Row row =
        Row.of(
            Cell.text("Words").withDetail("Detail"),
            Cell.number("1.5", new BigDecimal("1.5")).withMarks(List.of(Mark.PROVISIONAL)),
            Cell.sign(SIGN));
    return new Table(
        "Caption",
        List.of(Column.text("Words"), Column.number("Number"), Column.sign("Sign")),
        Collections.nCopies(ROWS, row));
  }

  private static Chart chart() {
    return new CountBars("chart", "Subject", List.of(new Share(SIGN, 1))).chart();
  }
}
