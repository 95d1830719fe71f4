package org.goldenthread.indicators.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.junit.jupiter.api.Test;

class CommitteeTest {

  @Test
  void shouldLookAtADirectorateOrAPriority() {
    assertThat(committee(List.of("CS"), List.of()).faults()).isEmpty();
    assertThat(committee(List.of(), List.of("SAFE")).faults()).isEmpty();
    assertThat(committee(List.of(), List.of()).faults())
        .extracting(Fault::pointer)
        .containsExactly("/directorates");
  }

  @Test
  void shouldRefuseTheSameDirectorateOrPriorityTwice() {
    assertThat(committee(List.of("CS", "ASC", "CS"), List.of("SAFE", "SAFE")).faults())
        .extracting(Fault::pointer)
        .containsExactly("/directorates/2", "/priorities/1");
  }

  private static Committee committee(List<String> directorates, List<String> priorities) {
    return new Committee("SC", "Scrutiny", directorates, priorities, Optional.empty(), List.of());
  }
}
