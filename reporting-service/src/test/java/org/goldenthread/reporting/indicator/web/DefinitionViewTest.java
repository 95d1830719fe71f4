package org.goldenthread.reporting.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.data.Names;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.plan.DatedName;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class DefinitionViewTest {

  private static final Directorate EARLIER =
      new Directorate(
          "OLD",
          List.of(new DatedName(Optional.empty(), "Housing")),
          Optional.of(Quarter.parse("2020-21-Q1")),
          List.of("NEW"),
          Instant.EPOCH);

  @Test
  void shouldNameTheDirectorateOfAnEarlierDefinition() {
    Definition earlier =
        Definitions.of(Optional.of("OLD"), Optional.empty()).apply(Definitions.PLAIN);
    Definition present =
        Definitions.from(Quarter.parse("2020-21-Q2"))
            .andThen(Definitions.of(Optional.empty(), Optional.empty()))
            .apply(Definitions.PLAIN);

    assertThat(
            DefinitionView.of(
                List.of(earlier, present), new Names(Map.of("OLD", EARLIER), List.of())))
        .flatExtracting(DefinitionView::terms)
        .contains(
            new DefinitionView.Term("Directorate", "Housing", ""),
            new DefinitionView.Term("Directorate", "Corporate", "Housing"));
  }
}
