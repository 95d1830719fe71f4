package org.goldenthread.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.Block;
import org.goldenthread.reporting.domain.Commentary;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.reporting.report.Blocks.Labelled;

/**
 * The exception report of an indicator below target: why it has its score, how it came there, and
 * what its directorate says.
 */
record Exceptional(Blocks blocks, ScorecardRow row) {

  void add() {
    blocks.heading(2, "Exception: " + row.ref() + " " + row.definition().title());
    Block.Pictured chart = new Block.Pictured(new History(row).chart(blocks.chartId()));
    blocks.add(new Block.Abreast(List.of(List.of(chart), words())));
  }

  private List<Block.Piece> words() {
    Stream<Block.Piece> why =
        row.figure().assessment().explanation().<Block.Piece>map(Block.Paragraph::new).stream();
    Block.Piece said =
        row.commentary()
            .<Block.Piece>map(Exceptional::said)
            .orElseGet(() -> new Block.Notice("Commentary on this indicator is owed."));
    return Stream.concat(why, Stream.of(said)).toList();
  }

  private static Block.Piece said(Commentary commentary) {
    return Blocks.labelled(
        new Labelled("What the data is telling us", commentary.performance()),
        new Labelled("Issues and risks for service delivery", commentary.impact()),
        new Labelled("Assurance that actions have an impact", commentary.assurance()),
        new Labelled("Actions", commentary.actions()));
  }
}
