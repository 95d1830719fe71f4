package org.goldenthread.indicators;

import java.nio.file.Path;
import java.util.Map;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String READ_AS_REQUESTS = "a row of a file is read as a request is";

  @Test
  void shouldKeepTheRoomsApart() {
    ArchitectureRules.of("indicators")
        .sharing("history", "revisions are asked for, answered and kept alike for every kind")
        .sharing("naming", "plans and directorates are renamed alike")
        .sharing("policy", "a tolerance is written alike, whose ever it is")
        .sharing("plan", READ_AS_REQUESTS)
        .sharing("directorate", READ_AS_REQUESTS)
        .sharing("indicator", READ_AS_REQUESTS)
        .sharing("initiative", READ_AS_REQUESTS)
        .sharing("committee", READ_AS_REQUESTS)
        .sharing("breakdown", READ_AS_REQUESTS)
        .check();
  }

  @Test
  void shouldKeepFilesShortAndPackagesExplained() {
    SourceRules.check(
        Path.of(""),
        Map.of("exchange.rest", "each kind of thing has a file that says how its rows are read"));
  }
}
