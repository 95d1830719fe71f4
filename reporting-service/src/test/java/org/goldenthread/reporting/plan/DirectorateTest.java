package org.goldenthread.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class DirectorateTest {

  private static final Directorate RENAMED =
      new Directorate(
          "CS",
          List.of(
              new DatedName(Optional.of(Quarter.parse("2020-21-Q2")), "Children's Services"),
              new DatedName(Optional.empty(), "Children and Learning")),
          Optional.empty(),
          List.of(),
          An.LONG_AGO);

  @Test
  void shouldHaveTheNameThatHoldsInTheQuarter() {
    assertThat(RENAMED.nameIn(Quarter.parse("2020-21-Q1"))).isEqualTo("Children and Learning");
    assertThat(RENAMED.nameIn(Quarter.parse("2020-21-Q2"))).isEqualTo("Children's Services");
    assertThat(RENAMED.nameIn(Quarter.parse("2021-22-Q4"))).isEqualTo("Children's Services");
  }

  @Test
  void shouldHaveItsEarliestNameBeforeAnyTookEffect() {
    Directorate later =
        new Directorate(
            "CS",
            List.of(
                new DatedName(Optional.of(Quarter.parse("2022-23-Q1")), "Second"),
                new DatedName(Optional.of(Quarter.parse("2021-22-Q1")), "First")),
            Optional.empty(),
            List.of(),
            An.LONG_AGO);

    assertThat(later.nameIn(Quarter.parse("2020-21-Q1"))).isEqualTo("First");
  }
}
