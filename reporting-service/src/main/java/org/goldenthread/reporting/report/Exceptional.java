package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.Block;
import org.goldenthread.reporting.print.HistoryPicture;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Commentary;

/**
 * The exception report of an indicator below target: why it has its score, how it came there, and
 * what its directorate says.
 */
record Exceptional(Blocks blocks, ScorecardRow row, Optional<String> publishedWithout) {

  void add() {
    blocks.heading(
        2, "Exception: " + row.definition().reference() + " " + row.definition().title());
    Block.Pictured chart = new Block.Pictured(HistoryPicture.of(row).chart(blocks.chartId()));
    blocks.add(new Block.Abreast(List.of(List.of(chart), words())));
  }

  private List<Block.Piece> words() {
    Block.Piece said =
        row.commentary()
            .<Block.Piece>map(Exceptional::said)
            .orElseGet(() -> new Block.Notice(owed()));
    return Stream.of(why(), lead(), Optional.of(said)).flatMap(Optional::stream).toList();
  }

  private Optional<Block.Piece> why() {
    return row.figure()
        .assessment()
        .explanation()
        .map(row.format()::readable)
        .map(Block.Paragraph::new);
  }

  private Optional<Block.Piece> lead() {
    return row.definition().ownerRole().map(role -> new Block.Paragraph("Lead: " + role));
  }

  private String owed() {
    String owed = "Commentary on this indicator is owed.";
    return publishedWithout
        .map(why -> owed + " The report was published without it: " + why)
        .orElse(owed);
  }

  private static Block.Piece said(Commentary commentary) {
    return Blocks.said(commentary.parts());
  }
}
