package org.goldenthread.scoring;

import java.nio.file.Path;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepTheRoomsApart() {
    ArchitectureRules.of("scoring")
        .sharing("score", "charts and what-if refuse in the words in which scores do")
        .check();
  }

  @Test
  void shouldKeepFilesShortAndPackagesExplained() {
    SourceRules.check(Path.of(""));
  }
}
