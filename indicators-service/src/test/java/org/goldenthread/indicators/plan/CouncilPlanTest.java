package org.goldenthread.indicators.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.plan.CouncilPlan.Objective;
import org.goldenthread.indicators.plan.CouncilPlan.PolicyChange;
import org.goldenthread.indicators.plan.CouncilPlan.Priority;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;
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

  @Test
  void shouldKeepTheNamesThatAPriorityHad() {
    CouncilPlan before = plan("2019-20", "2021-22", named("Safer"), priority("ONE"));

    CouncilPlan after =
        plan("2019-20", "2021-22", named("Strong and Safer", "2021-22-Q1"))
            .keepingNamesOf(before, Set.of());

    Priority safe = after.priorities().getFirst();
    assertThat(safe.names()).extracting(Name::name).containsExactly("Safer", "Strong and Safer");
    assertThat(safe.name()).isEqualTo("Strong and Safer");
    assertThat(safe.nameIn(Quarter.parse("2020-21-Q4"))).isEqualTo("Safer");
    assertThat(safe.nameIn(Quarter.parse("2021-22-Q1"))).isEqualTo("Strong and Safer");
    assertThat(after.priorities()).hasSize(1);
  }

  @Test
  void shouldBeTheSameInWhateverOrderAPriorityIsRenamed() {
    List<Priority> renamings =
        List.of(
            named("Safer"),
            named("Safer", "2019-20-Q3"),
            named("Strong and Safer", "2021-22-Q1"),
            named("Strong and Safer", "2020-21-Q1"));

    CouncilPlan straight = adopted(renamings);

    assertThat(adopted(renamings.reversed())).isEqualTo(straight);
    assertThat(straight.priorities().getFirst().renamings())
        .containsExactly(
            new Name(Optional.empty(), "Safer"),
            new Name(Optional.of(Quarter.parse("2020-21-Q1")), "Strong and Safer"));
  }

  @Test
  void shouldForgetNamesWhereAllAreGiven() {
    CouncilPlan before = plan("2019-20", "2021-22", named("Safer", "2020-21-Q1"));
    CouncilPlan after = plan("2019-20", "2021-22", named("Safe"));

    assertThat(after.keepingNamesOf(before, Set.of("SAFE"))).isEqualTo(after);
  }

  @Test
  void shouldBeScoredByThePolicyThatTookOver() {
    CouncilPlan plan = plan(Quarter.parse("2020-21-Q3"), Quarter.parse("2021-22-Q1"));

    assertThat(plan.policyIn(Quarter.parse("2020-21-Q2"))).isEqualTo("three-level");
    assertThat(plan.policyIn(Quarter.parse("2020-21-Q3"))).isEqualTo("from-2020-21-Q3");
    assertThat(plan.policyIn(Quarter.parse("2021-22-Q4"))).isEqualTo("from-2021-22-Q1");
    assertThat(plan.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-20-Q1, 2021-22-Q4, ",
    "2018-19-Q4, 2021-22-Q4, /policyChanges/0/fromQuarter",
    "2019-20-Q1, 2022-23-Q1, /policyChanges/1/fromQuarter",
    "2020-21-Q2, 2020-21-Q2, /policyChanges/1/fromQuarter",
    "2020-21-Q2, 2020-21-Q1, /policyChanges/1/fromQuarter"
  })
  void shouldRefuseAChangeOfPolicyOutOfOrderOrYears(
      String first, String second, @Nullable String pointer) {
    assertThat(plan(Quarter.parse(first), Quarter.parse(second)).faults())
        .extracting(Fault::pointer)
        .isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  private static CouncilPlan adopted(List<Priority> renamings) {
    CouncilPlan adopted = plan("2019-20", "2021-22", renamings.getFirst());
    for (Priority renaming : renamings) {
      adopted = plan("2019-20", "2021-22", renaming).keepingNamesOf(adopted, Set.of());
    }
    return adopted;
  }

  private static CouncilPlan plan(Quarter... changes) {
    return new CouncilPlan(
        "2019-22",
        "Council Plan",
        FinancialYear.parse("2019-20"),
        FinancialYear.parse("2021-22"),
        "three-level",
        List.of(),
        Stream.of(changes).map(from -> new PolicyChange(from, "from-" + from)).toList());
  }

  private static Priority named(String name) {
    return new Priority("SAFE", name, List.of(), List.of());
  }

  private static Priority named(String name, String from) {
    Name since = new Name(Optional.of(Quarter.parse(from)), name);
    return new Priority("SAFE", name, List.of(since), List.of());
  }

  private static CouncilPlan plan(String first, String last, Priority... priorities) {
    return new CouncilPlan(
        "2019-22",
        "Council Plan",
        FinancialYear.parse(first),
        FinancialYear.parse(last),
        "three-level",
        List.of(priorities),
        List.of());
  }

  private static Priority priority(String code, String... objectives) {
    return new Priority(
        code,
        code,
        List.of(),
        List.of(objectives).stream().map(it -> new Objective(it, it)).toList());
  }
}
