package org.goldenthread.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.Look;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class CompositionTest {

  @Test
  void shouldBeginWithTheCouncilsName() {
    Document report = report(Optional.of("Borsetshire Council"));

    assertThat(report.blocks().getFirst()).isEqualTo(new Block.Paragraph("Borsetshire Council"));
    assertThat(report.metadata().author()).isEqualTo("Borsetshire Council");
  }

  @Test
  void shouldBeginWithWhichFiguresItHasWhereNobodySaidTheCouncilsName() {
    assertThat(report(Optional.empty()).blocks().getFirst()).isInstanceOf(Block.Notice.class);
  }

  private static Document report(Optional<String> council) {
    return Composition.of(
        Part.of(
            Report.corporate(An.scored("PI.1", "below", Direction.WORSE)), council, Look.PLAIN));
  }
}
