package org.goldenthread.indicators;

import java.nio.file.Path;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepTheRoomsApart() {
    ArchitectureRules.of("indicators")
        .sharing("history", "revisions are asked for, answered and kept alike for every kind")
        .sharing("field", "what is sent is read alike, whatever it is of")
        .check();
  }

  @Test
  void shouldKeepFilesShortAndPackagesExplained() {
    SourceRules.check(Path.of(""));
  }
}
