package org.goldenthread.reporting;

import java.nio.file.Path;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepTheRoomsApart() {
    ArchitectureRules.of("reporting").check();
  }

  @Test
  void shouldKeepFilesShortAndRoomsExplained() {
    SourceRules.check(Path.of(""));
  }
}
