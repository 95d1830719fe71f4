package org.goldenthread.outturns.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class BreakdownTest {

  @Test
  void shouldHaveACategoryOfAYearThatEndedWithinIt() {
    Breakdown route =
        new Breakdown(
            "ROUTE",
            "Route",
            BreakdownKind.PARTS,
            List.of(category("ONLINE", Optional.empty()), category("POST", ended("2017-18-Q4"))));
    Quarter yearEnds = Quarter.parse("2018-19-Q2");

    assertThat(route.categoriesIn(yearEnds)).extracting("code").containsExactly("ONLINE");
    assertThat(route.categoriesBetween(Quarter.parse("2017-18-Q3"), yearEnds))
        .extracting("code")
        .containsExactly("ONLINE", "POST");
    assertThat(route.categoriesBetween(Quarter.parse("2018-19-Q1"), yearEnds))
        .extracting("code")
        .containsExactly("ONLINE");
  }

  private static Optional<Quarter> ended(String quarter) {
    return Optional.of(Quarter.parse(quarter));
  }

  private static Breakdown.Category category(String code, Optional<Quarter> to) {
    return new Breakdown.Category(code, code, Optional.empty(), to);
  }
}
