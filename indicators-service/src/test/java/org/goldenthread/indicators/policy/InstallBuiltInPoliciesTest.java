package org.goldenthread.indicators.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Precondition;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InstallBuiltInPoliciesTest {

  private final AdoptScoringPolicy adoption;
  private final History<ScoringPolicy> policies;
  private final BuiltInPolicies builtIn;

  InstallBuiltInPoliciesTest(
      AdoptScoringPolicy adoption, History<ScoringPolicy> policies, BuiltInPolicies builtIn) {
    this.adoption = adoption;
    this.policies = policies;
    this.builtIn = builtIn;
  }

  @Test
  void shouldInstallAPolicyOnce() {
    InstallBuiltInPolicies installation = installing("install-once");

    List<Outcome<ScoringPolicy>> first = installation.install();
    List<Outcome<ScoringPolicy>> second = installation.install();

    assertThat(first).hasOnlyElementsOfType(Outcome.Recorded.class);
    assertThat(second).hasOnlyElementsOfType(Outcome.Refused.class);
    assertThat(current("install-once").recordedBy()).isEqualTo("built-in");
    assertThat(current("install-once").number()).isEqualTo(1);
  }

  @Test
  void shouldLeaveAPolicyAsSomebodyHasChangedIt() {
    installing("install-changed").install();
    ScoringPolicy changed = named("install-changed", "As we want it");
    adoption.adopt(changed, new Author("somebody", new Precondition.Whatever()));

    installing("install-changed").install();

    assertThat(current("install-changed").content()).isEqualTo(changed);
  }

  private InstallBuiltInPolicies installing(String code) {
    return new InstallBuiltInPolicies(() -> List.of(named(code, "As it came")), adoption);
  }

  private ScoringPolicy named(String code, String name) {
    ScoringPolicy like = builtIn.all().getFirst();
    return new ScoringPolicy(
        code,
        name,
        like.bands(),
        like.defaultTolerance(),
        like.shortTermTrend(),
        like.annualTrend(),
        like.initiativeStatuses());
  }

  private Revision<ScoringPolicy> current(String code) {
    return policies.current(code).orElseThrow();
  }
}
