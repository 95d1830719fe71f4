package org.goldenthread.outturns;

import java.nio.file.Path;
import org.goldenthread.testkit.ArchitectureRules;
import org.goldenthread.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void shouldKeepAdaptersAndConceptsApart() {
    ArchitectureRules.of("outturns")
        .sharing("intake", "every submission over HTTP reads fields and tells refusals alike")
        .sharing("outturn", "a row of a batch is an outturn as it is sent one by one")
        .sharing("batch", "what stands in a filled-in template is a batch")
        .sharing("hiding", "whoever reads the history must not tell what was hidden")
        .sharing("submission", "all documents in the database are written alike")
        .sharing("reference", "what is asked in one round trip comes from several tables")
        .keepingEvents("reference", "the replica keeps each event as it came")
        .sharing("finding", "what is asked in one round trip comes from several tables")
        .sharing("quarter", "what is asked in one round trip comes from several tables")
        .check();
  }

  @Test
  void shouldKeepFilesShortAndPackagesExplained() {
    SourceRules.check(Path.of(""));
  }
}
