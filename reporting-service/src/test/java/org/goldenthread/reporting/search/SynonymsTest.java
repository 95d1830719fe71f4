package org.goldenthread.reporting.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {

  private static final String WASTE = "percentage of municipal waste land filled (ni 193)";
  private static final String RENT = "rent loss (dwellings), housing";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "bins, true",
    "Bin, true",
    "municipal rubbish, true",
    "muni, true",
    "bins sickness, false",
    "age, true",
    "land, true",
    "binary, false"
  })
  void shouldFindWhatMeansTheSame(String question, boolean isFound) {
    assertThat(ours().question(question).isIn(WASTE)).isEqualTo(isFound);
  }

  @Test
  void shouldTakeWordsThatBelongTogether() {
    Question homes = ours().question("council homes rent");

    assertThat(homes.terms())
        .extracting(Question.Term::written)
        .containsExactly("council homes", "rent");
    assertThat(homes.isIn(RENT)).isTrue();
    assertThat(homes.isWrittenIn(RENT)).isFalse();
    assertThat(homes.besides()).contains("housing", "dwelling").doesNotContain("council home");
  }

  @Test
  void shouldFindWhatMeansTheSameOnlyWhereAWordBegins() {
    assertThat(ours().question("sport").isIn("transport")).isTrue();
    assertThat(ours().question("swimming").isIn("transport")).isFalse();
  }

  @Test
  void shouldTakeTheCouncilsOwnWords() throws IOException {
    Path own =
        Files.writeString(folder.resolve("own.txt"), "# ours\nWheelies, bin\n\ngrot, rubbish");

    Question asked = new Synonyms(Optional.of(own)).question("wheelies");

    assertThat(asked.isIn("bin collections")).isTrue();
    assertThat(asked.isIn(WASTE)).isFalse();
  }

  @Test
  void shouldNameTheSettingOfAFileThatIsNotThere() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new Synonyms(Optional.of(folder.resolve("none.txt"))))
        .withMessageContaining("goldenthread.search.synonyms");
  }

  private static Synonyms ours() {
    return new Synonyms(Optional.empty());
  }
}
