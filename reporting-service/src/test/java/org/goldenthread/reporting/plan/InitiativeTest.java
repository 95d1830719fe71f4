package org.goldenthread.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeTest {

  private static final CouncilPlan PLAN =
      new CouncilPlan(
          "2019-22",
          "Council Plan",
          new FinancialYear(2019),
          new FinancialYear(2021),
          "three-level",
          List.of(),
          List.of(new CouncilPlan.Priority("SAFE", "Safer Communities", List.of())),
          1,
          An.LONG_AGO);

  @ParameterizedTest
  @CsvSource({
    "2020-06-30, true",
    "2020-09-30, true",
    "2020-10-01, false",
    "2021-03-31, false",
  })
  void shouldBeLateWithWhatWasDueByTheEndOfTheQuarter(LocalDate due, boolean overdue) {
    assertThat(isOverdue("ON_TRACK", due)).isEqualTo(overdue);
  }

  @Test
  void shouldBeLateWithNothingOnceItIsCompleted() {
    assertThat(isOverdue("COMPLETED", LocalDate.parse("2020-06-30"))).isFalse();
  }

  @Test
  void shouldBeLateWhileNobodySaysThatItIsCompleted() {
    assertThat(isOverdue(null, LocalDate.parse("2020-06-30"))).isTrue();
  }

  @Test
  void shouldNotBeLateWithWhatIsDone() {
    assertThat(
            isOverdue(
                "ON_TRACK",
                new Initiative.Milestone(
                    "Lease signed",
                    LocalDate.parse("2020-06-30"),
                    Optional.of(LocalDate.parse("2020-07-02")))))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    ", , , true",
    "2019-22, , , true",
    "2022-25, , , false",
    ", 2020-21-Q2, 2020-21-Q2, true",
    ", 2020-21-Q3, , false",
    ", , 2020-21-Q1, false"
  })
  void shouldBeReportedInItsPlanAndItsTime(
      String plan, String first, String last, boolean reported) {
    Initiative initiative =
        new Initiative(
            "YP1a",
            "Open a second family centre",
            Optional.of("SAFE"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.ofNullable(plan),
            Optional.ofNullable(first).map(Quarter::parse),
            Optional.ofNullable(last).map(Quarter::parse),
            An.LONG_AGO);

    assertThat(initiative.isReportedIn(An.Q2, PLAN)).isEqualTo(reported);
  }

  private static boolean isOverdue(@Nullable String status, LocalDate due) {
    return isOverdue(status, new Initiative.Milestone("Lease signed", due, Optional.empty()));
  }

  private static boolean isOverdue(@Nullable String status, Initiative.Milestone milestone) {
    return new Initiative(
            "YP1a",
            "Open a second family centre",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(status),
            Optional.empty(),
            List.of(milestone),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            An.LONG_AGO)
        .isOverdue(milestone, An.Q2);
  }
}
