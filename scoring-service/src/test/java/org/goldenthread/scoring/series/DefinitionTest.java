package org.goldenthread.scoring.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class DefinitionTest {

  private static final Quarter Q1 = Quarter.parse("2020-21-Q1");
  private static final Quarter Q2 = Quarter.parse("2020-21-Q2");
  private static final Quarter Q3 = Quarter.parse("2020-21-Q3");

  @Test
  void shouldBeDueInEveryQuarterUnlessSaid() {
    assertThat(DefinitionExample.from("2020-21-Q1").build().isDue(Q1)).isTrue();
  }

  @Test
  void shouldBeDueFromItsFirstQuarterOn() {
    Definition definition = DefinitionExample.from("2020-21-Q1").firstQuarter("2020-21-Q2").build();

    assertThat(definition.isDue(Q1)).isFalse();
    assertThat(definition.isDue(Q2)).isTrue();
    assertThat(definition.startsAfter(Q1)).isTrue();
    assertThat(definition.startsAfter(Q2)).isFalse();
  }

  @Test
  void shouldBeDueWhereAPeriodEnds() {
    Definition definition =
        DefinitionExample.from("2020-21-Q1").frequency(Cycle.HALF_YEARLY).build();

    assertThat(definition.isDue(Q1)).isFalse();
    assertThat(definition.isDue(Q2)).isTrue();
  }

  @Test
  void shouldBeDueUpToItsLastQuarter() {
    Definition definition = DefinitionExample.from("2020-21-Q1").lastQuarter("2020-21-Q2").build();

    assertThat(definition.isDue(Q2)).isTrue();
    assertThat(definition.isDue(Q3)).isFalse();
  }
}
