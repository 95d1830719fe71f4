package org.goldenthread.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusCountTest {

  @Test
  void shouldCountEveryInitiativeOnce() {
    assertThat(
            counts(
                initiative("A", "SAFE", "AT_RISK"),
                initiative("B", "SAFE", "AT_RISK"),
                initiative("C", "SAFE", "GONE"),
                initiative("D", "SAFE", null)))
        .containsExactly(
            new StatusCount("ON_TRACK", "●", "On track", 0),
            new StatusCount("AT_RISK", "◆", "At risk", 2),
            new StatusCount("GONE", "", "“GONE”, no status of the policy", 1),
            new StatusCount("NOT_REPORTED", "–", "No progress reported", 1));
  }

  @Test
  void shouldLeaveOutInitiativesOfAnotherPlan() {
    assertThat(counts(initiative("A", "OLD", "AT_RISK"))).allMatch(count -> count.count() == 0);
  }

  @Test
  void shouldCountInitiativesInTheirSections() {
    Dashboard dashboard =
        new Reporting(Report.figures(List.of(initiative("A", "SAFE", "AT_RISK"))))
            .dashboard(new Scope.Corporate());

    assertThat(dashboard.priorities()).extracting(Section::initiatives).containsExactly(0, 1);
    assertThat(dashboard.directorates())
        .extracting(section -> section.of().name() + " " + section.initiatives())
        .containsExactly("Children 1");
  }

  private static List<StatusCount> counts(Initiative... initiatives) {
    return new Reporting(Report.figures(List.of(initiatives)))
        .dashboard(new Scope.Corporate())
        .initiatives();
  }

  static Initiative initiative(String ref, String priority, @Nullable String status) {
    return new Initiative(
        ref,
        "Initiative " + ref,
        Optional.of(priority),
        Optional.of("CS"),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(status),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        An.LONG_AGO);
  }
}
