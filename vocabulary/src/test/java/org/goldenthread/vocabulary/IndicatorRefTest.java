package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorRefTest {

  @ParameterizedTest
  @CsvSource({
    "PI.432, PI.432",
    "PI 432, PI.432",
    "PI. 2250, PI.2250",
    "pi.47, PI.47",
    "PI47, PI.47",
    "PI.0432, PI.432",
    "NOREF.1, NOREF.1",
    "C&L5b, C&L5B",
    "ENV3a, ENV.3A",
    "CORP 03c, CORP.3C",
    "CORP 3c, CORP.3C",
    "RP02 (1), RP.2(1)",
    "RP02(2), RP.2(2)",
    "2B(1), 2B(1)",
    "2b, 2B",
    "1A, 1A",
    "NI 191, NI.191",
    "LGBF-ENV-3a, LGBF-ENV-3A",
    "1.05, 1.05",
    "PI.0, PI.0",
    "dŵr 1, DŴR.1"
  })
  void shouldNormaliseTheSpellingsThatPeopleUse(String written, String canonical) {
    assertThat(IndicatorRef.parse(written)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "RP02 (1), RP02 (1)",
    "' C&L5b ', C&L5b",
    "2b(1), 2b(1)",
    "CORP 03c, CORP 03c",
    "NI 192, NI 192",
    "PI.432,",
    "2B(1),"
  })
  void shouldTellHowItIsWrittenWhereThatIsNotCanonical(String written, @Nullable String told) {
    assertThat(IndicatorRef.written(written)).isEqualTo(Optional.ofNullable(told));
  }

  @Test
  void shouldBeTheSameHoweverItIsSpeltAndRememberIt() {
    IndicatorRef written = IndicatorRef.parse(" RP02 (1)");

    assertThat(written)
        .isEqualTo(IndicatorRef.parse("rp.2(1)"))
        .hasSameHashCodeAs(new IndicatorRef("RP.2(1)"));
    assertThat(written.spelling()).isEqualTo("RP02 (1)");
  }

  @ParameterizedTest
  @CsvSource({"PI.432, PI.432", "RP02 (1), RP.2%281%29", "C&L5b, C%26L5B", "A/B+1, A%2FB%2B1"})
  void shouldStandInAnAddress(String written, String address) {
    assertThat(IndicatorRef.parse(written).inAddress()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PI.432", "RP.2(1)", "C&L5B", "2B(1)", "LGBF-ENV-3A", "PI.0"})
  void shouldReadItsCanonicalFormAsItself(String canonical) {
    assertThat(IndicatorRef.parse(canonical)).isEqualTo(new IndicatorRef(canonical));
  }

  /** Letters, a full stop, a number, perhaps a letter: nothing else could be kept. */
  @Test
  void shouldLeaveWhatTheFirstVersionKeptAsItIsUnlessNoughtsComeBeforeItsNumber() {
    for (String letters : List.of("A", "PI", "NOREF", "ABCDEFGHIJKL")) {
      for (String number : List.of("0", "7", "10", "432", "2250", "123456789")) {
        for (String letter : List.of("", "A", "Z")) {
          String kept = letters + "." + number + letter;

          assertThat(IndicatorRef.parse(kept)).hasToString(kept);
          assertThat(IndicatorRef.parse(letters + ".00" + number + letter)).hasToString(kept);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pi.432", "PI 432", "PI432", "PI.0432", ""})
  void shouldNotTakeAnotherSpellingForTheCanonicalForm(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorRef(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "()",
        "PI.432;drop",
        "PI|432",
        "PI#1",
        "PI?1",
        "PI%1",
        "<PI.1>",
        "PI\\1",
        "an indicator with a name of over forty letters"
      })
  void shouldRefuseWhatIsNotAReference(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorRef.parse(written))
        .withMessageContaining("write it like PI.432");
  }
}
