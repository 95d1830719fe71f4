package org.goldenthread.indicators.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreconditionTest {

  private static final Optional<Long> NOTHING = Optional.empty();
  private static final Optional<Long> THIRD = Optional.of(3L);

  @Test
  void shouldAlwaysHoldForAnAuthorWhoDoesNotMind() {
    assertThat(new Precondition.Whatever().holds(NOTHING)).isTrue();
    assertThat(new Precondition.Whatever().holds(THIRD)).isTrue();
  }

  @Test
  void shouldHoldAtTheRevisionThatTheAuthorSaw() {
    Precondition seen = new Precondition.AtRevision(Set.of(2L, 3L));

    assertThat(seen.holds(THIRD)).isTrue();
    assertThat(seen.holds(Optional.of(4L))).isFalse();
    assertThat(seen.holds(NOTHING)).isFalse();
  }

  @Test
  void shouldHoldByPresenceOrAbsence() {
    assertThat(new Precondition.Present().holds(THIRD)).isTrue();
    assertThat(new Precondition.Present().holds(NOTHING)).isFalse();
    assertThat(new Precondition.Absent().holds(NOTHING)).isTrue();
    assertThat(new Precondition.Absent().holds(THIRD)).isFalse();
  }
}
