package org.goldenthread.reporting.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.junit.jupiter.api.Test;

class OwedTest {

  @Test
  void shouldAwaitNobodysFigureForWhatIsCalculated() {
    An part = An.indicator("PI.1");
    An whole = An.indicator("PI.2").definition(Definitions.calculatedAs("PI.1 * 2"));

    Owed owed = Owed.of(Report.corporate(part, whole), Report.figures(part, whole));

    assertThat(owed.items())
        .filteredOn(it -> it.kind() == Owed.Kind.OUTTURN)
        .extracting(Owed.Item::subject)
        .containsExactly("PI.1");
  }
}
