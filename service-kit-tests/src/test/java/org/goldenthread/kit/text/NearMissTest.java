package org.goldenthread.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

  private static final List<String> KNOWN =
      List.of("ref", "quarter", "value", "dryRun", "asOf", "supplementaryValue");

  @ParameterizedTest
  @CsvSource({
    "dry_run,dryRun",
    "DRYRUN,dryRun",
    "as_of,asOf",
    "quater,quarter",
    "qaurter,quarter",
    "Values,value",
    "supplementary value,supplementaryValue"
  })
  void shouldKnowWhatWasMeant(String written, String meant) {
    assertThat(NearMiss.of(written, KNOWN)).hasValue(meant);
  }

  @Test
  void shouldNotGuessWhatIsFarFromEverything() {
    assertThat(NearMiss.hint("colour", KNOWN)).isEmpty();
    assertThat(NearMiss.hint("x", KNOWN)).isEmpty();
  }
}
