package org.goldenthread.reporting;

import java.nio.file.Path;
import java.util.Map;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepTheRoomsApart() {
    ArchitectureRules.of("reporting")
        .sharing("readmodel", "what is published is read at one moment with the facts")
        .sharing("site", "every page stands in one frame, every refusal is written in one place")
        .sharing("edition", "every page and every answer shows the figures that it was asked for")
        .sharing("quarter", "every page says which figures of which quarter it shows")
        .sharing("scorecard", "dashboards, lists and indicators show the same rows")
        .check();
  }

  @Test
  void shouldKeepFilesShortAndRoomsExplained() {
    SourceRules.check(
        Path.of(""),
        Map.of(
            "readmodel.store",
            "what is told of facts is decided beside where they are found, once for all readers"));
  }
}
