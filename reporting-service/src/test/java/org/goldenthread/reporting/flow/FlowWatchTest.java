package org.goldenthread.reporting.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.goldenthread.reporting.readmodel.FactKind;
import org.junit.jupiter.api.Test;

class FlowWatchTest {

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  private Instant time = NOW;
  private final FlowWatch watch =
      new FlowWatch(
          new Clock() {
            @Override
            public Instant instant() {
              return time;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }
          });

  @Test
  void shouldWaitForTheScoreOfEachSubmission() {
    watch.came(FactKind.OUTTURN, "PI.1", NOW.minusSeconds(9));
    watch.came(FactKind.OUTTURN, "PI.2", NOW.minusSeconds(4));
    watch.came(FactKind.OUTTURN, "PI.3", NOW.minusSeconds(2));
    watch.came(FactKind.SCORE, "PI.1", NOW.minusSeconds(9));

    assertThat(watch.waiting())
        .isEqualTo(new FlowWatch.Waiting(2, Optional.of(NOW.minusSeconds(4))));
  }

  @Test
  void shouldNotWaitWhereTheScoreWasReadFirst() {
    watch.came(FactKind.SCORE, "PI.1", NOW.minusSeconds(1));
    watch.came(FactKind.OUTTURN, "PI.1", NOW.minusSeconds(1));

    assertThat(watch.waiting().indicators()).isZero();
  }

  @Test
  void shouldCountFiveMinutesAndRememberTheLast() {
    watch.came(FactKind.OUTTURN, "PI.1", NOW.minusSeconds(2));
    watch.came(FactKind.COMMENTARY, "PI.1", NOW);
    assertThat(watch.submitted())
        .isEqualTo(new Step(1, Optional.of(new Step.Arrival(NOW, Duration.ofSeconds(2)))));

    time = NOW.plusSeconds(301);

    assertThat(watch.submitted().passed()).isZero();
    assertThat(watch.submitted().last()).isPresent();
    assertThat(watch.scored()).isEqualTo(new Step(0, Optional.empty()));
  }
}
