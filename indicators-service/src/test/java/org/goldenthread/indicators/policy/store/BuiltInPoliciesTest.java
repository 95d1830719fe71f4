package org.goldenthread.indicators.policy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.policy.ScoringPolicies;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BuiltInPoliciesTest {

  private final ScoringPolicies policies;
  private final BuiltInPolicies builtIn;
  private final Recorder recorder;

  BuiltInPoliciesTest(ScoringPolicies policies, BuiltInPolicies builtIn, Recorder recorder) {
    this.policies = policies;
    this.builtIn = builtIn;
    this.recorder = recorder;
  }

  @Test
  void shouldInstallAPolicyOnce() {
    Outcome<ScoringPolicy> first = builtIn.install(named("install-once", "As it came"));
    Outcome<ScoringPolicy> second = builtIn.install(named("install-once", "As it comes later"));

    assertThat(first).isInstanceOf(Outcome.Recorded.class);
    assertThat(second).isInstanceOf(Outcome.Refused.class);
    assertThat(current("install-once").recordedBy()).isEqualTo("built-in");
    assertThat(current("install-once").number()).isEqualTo(1);
  }

  @Test
  void shouldLeaveAPolicyAsSomebodyHasChangedIt() {
    builtIn.install(named("install-changed", "As it came"));
    ScoringPolicy changed = named("install-changed", "As we want it");
    recorder.record(
        policies.change(changed.code(), changed),
        new Author("somebody", present -> true, Optional.empty()));

    builtIn.install(named("install-changed", "As it came"));

    assertThat(current("install-changed").content()).isEqualTo(changed);
  }

  private static ScoringPolicy named(String code, String name) {
    ScoringPolicy like = BuiltInPolicies.all().getFirst();
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
    return policies.history().current(code).orElseThrow();
  }
}
