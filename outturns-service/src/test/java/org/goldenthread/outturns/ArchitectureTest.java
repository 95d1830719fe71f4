package org.goldenthread.outturns;

import java.nio.file.Path;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepTheRoomsApart() {
    ArchitectureRules.of("outturns").check();
  }

  @Test
  void shouldKeepFilesShortAndPackagesExplained() {
    SourceRules.check(Path.of(""));
  }
}
