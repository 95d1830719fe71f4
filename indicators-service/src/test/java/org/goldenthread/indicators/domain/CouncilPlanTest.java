package org.goldenthread.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.indicators.domain.CouncilPlan.Objective;
import org.goldenthread.indicators.domain.CouncilPlan.Priority;
import org.goldenthread.vocabulary.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilPlanTest {

  @Test
  void shouldBeSoundWithOneYear() {
    assertThat(plan("2019-20", "2019-20").faults()).isEmpty();
  }

  @Test
  void shouldRefuseYearsInReverse() {
    assertThat(plan("2019-20", "2018-19").faults())
        .containsExactly(
            new Fault("/lastYear", "The last year, 2018-19, is before the first, 2019-20"));
  }

  @Test
  void shouldRefuseTheSamePriorityTwice() {
    CouncilPlan plan =
        plan("2019-20", "2021-22", priority("SAFE"), priority("ONE"), priority("SAFE"));

    assertThat(plan.faults())
        .containsExactly(
            new Fault(
                "/priorities/2/code",
                "'SAFE' is there already, at position 0: give each a code of its own"));
  }

  @Test
  void shouldRefuseTheSameObjectiveTwiceInAPriority() {
    CouncilPlan plan =
        plan("2019-20", "2021-22", priority("ONE", "A"), priority("SAFE", "A", "B", "B"));

    assertThat(plan.faults())
        .extracting(Fault::pointer)
        .containsExactly("/priorities/1/objectives/2/code");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-23, 2024-25, false",
    "2021-22, 2024-25, true",
    "2016-17, 2018-19, false",
    "2016-17, 2019-20, true",
    "2020-21, 2020-21, true",
    "2010-11, 2030-31, true"
  })
  void shouldOverlapAPlanWithACommonYear(String first, String last, boolean overlaps) {
    CouncilPlan plan = plan("2019-20", "2021-22");

    assertThat(plan.overlaps(plan(first, last))).isEqualTo(overlaps);
    assertThat(plan(first, last).overlaps(plan)).isEqualTo(overlaps);
  }

  private static CouncilPlan plan(String first, String last, Priority... priorities) {
    return new CouncilPlan(
        "2019-22",
        "Council Plan",
        FinancialYear.parse(first),
        FinancialYear.parse(last),
        "three-level",
        List.of(priorities));
  }

  private static Priority priority(String code, String... objectives) {
    return new Priority(
        code, code, List.of(objectives).stream().map(it -> new Objective(it, it)).toList());
  }
}
