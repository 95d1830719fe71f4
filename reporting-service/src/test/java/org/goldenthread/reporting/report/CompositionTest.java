package org.goldenthread.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.Look;
import org.goldenthread.documents.table.Column;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
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

  @Test
  void shouldSayWhoLeadsAndGiveProgramsReferenceAndTitleApart() {
    An led =
        An.scored("PI.1", "below", Direction.WORSE).definition(Definitions.ledBy("Head of Parks"));

    Document report = Composition.of(Part.of(Report.corporate(led), Optional.empty(), Look.PLAIN));

    assertThat(report.blocks())
        .filteredOn(Block.Abreast.class::isInstance)
        .last(InstanceOfAssertFactories.type(Block.Abreast.class))
        .extracting(Block.Abreast::pieces, InstanceOfAssertFactories.LIST)
        .contains(new Block.Paragraph("Lead: Head of Parks"));
    assertThat(report.tables())
        .filteredOn(it -> it.sheet().matches(".*(Below target|Safer|Annual).*"))
        .hasSize(3)
        .allSatisfy(
            it ->
                assertThat(it.data().columns())
                    .extracting(Column::header)
                    .startsWith("Reference", "Indicator", "Directorate", "Lead"));
  }

  private static Document report(Optional<String> council) {
    return Composition.of(
        Part.of(
            Report.corporate(An.scored("PI.1", "below", Direction.WORSE)), council, Look.PLAIN));
  }
}
