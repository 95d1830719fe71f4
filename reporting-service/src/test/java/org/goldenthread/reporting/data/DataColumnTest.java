package org.goldenthread.reporting.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.documents.data.Grid;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.junit.jupiter.api.Test;

class DataColumnTest {

  @Test
  void shouldTellTheReferenceAsItIsWritten() {
    An repairs = An.indicator("RP.2(1)").definition(Definitions.writtenAs("RP02 (1)"));

    DataRow row = DataRow.published(repairs.figures(), Report.figures(repairs));

    assertThat(DataColumn.cells(row)).first().isEqualTo(new Grid.Value.Words("RP02 (1)"));
  }
}
