package org.goldenthread.reporting.report;

import org.goldenthread.documents.Block;
import org.goldenthread.reporting.domain.Commentary;
import org.goldenthread.reporting.domain.ScorecardRow;

/**
 * The exception report of an indicator below target: why it has its score, how it came there, and
 * what its directorate says.
 */
record Exceptional(Blocks blocks, ScorecardRow row) {

  void add() {
    blocks.heading(2, "Exception: " + row.ref() + " " + row.definition().title());
    row.figure().assessment().explanation().ifPresent(blocks::paragraph);
    blocks.chart(new History(row).chart(blocks.chartId()));
    row.commentary()
        .ifPresentOrElse(
            this::say, () -> blocks.add(new Block.Notice("Commentary on this indicator is owed.")));
  }

  private void say(Commentary commentary) {
    blocks.paragraph("What the data is telling us", commentary.performance());
    blocks.paragraph("Issues and risks for service delivery", commentary.impact());
    blocks.paragraph("Assurance that actions have an impact", commentary.assurance());
    blocks.paragraph("Actions", commentary.actions());
  }
}
