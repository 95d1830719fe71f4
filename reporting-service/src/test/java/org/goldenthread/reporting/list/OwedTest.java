package org.goldenthread.reporting.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class OwedTest {

  @Test
  void shouldAwaitNothingOfADirectorateThatIsThereNoMore() {
    An ended =
        An.scored("PI.1", "below", Direction.WORSE)
            .definition(Definitions.of(Optional.of("WAS"), Optional.of("ONE")));

    assertThat(Owed.of(Report.corporate(ended), Report.figures(ended)).items()).isEmpty();
  }

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
