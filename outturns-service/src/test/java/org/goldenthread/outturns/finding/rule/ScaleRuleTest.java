package org.goldenthread.outturns.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Indicators;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleRuleTest {

  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");

  @Test
  void shouldFindAHundredTimesWhatItWas() {
    assertThat(judge("number", "14200", "", "142"))
        .containsExactly(
            "14,200 is about a hundred times 142 in Quarter 1 2020-21: check the unit and the"
                + " decimal point; was 142 meant?");
  }

  @Test
  void shouldFindAPercentageThatIsAFraction() {
    assertThat(judge("percent", "0.93", "90"))
        .containsExactly(
            "0.93% is about a hundredth of the target of 90%: check the unit and the decimal"
                + " point; was 93% meant?");
  }

  @Test
  void shouldFindPoundsInPlaceOfThousands() {
    assertThat(judge("GBP", "410", "450000"))
        .containsExactly(
            "£410 is about a thousandth of the target of £450,000: check the unit and the decimal"
                + " point; was £410,000 meant?");
  }

  /** Something usual is within ten times, is nought, or no factor leads there. */
  @ParameterizedTest
  @CsvSource({
    "number,14200,'',142 9000",
    "number,1,100,4",
    "number,2,180,0",
    "number,45,90,''",
    "number,50000,142,''",
    "number,0,90,''",
    "number,90,0,''",
    "number,90,'',''"
  })
  void shouldFindNothingInWhatIsUsual(String unit, String value, String target, String earlier) {
    assertThat(judge(unit, value, target, earlier.isEmpty() ? new String[0] : earlier.split(" ")))
        .isEmpty();
  }

  private static List<String> judge(String unit, String value, String target, String... earlier) {
    NavigableMap<Quarter, Figure> values = new TreeMap<>();
    for (int i = 0; i < earlier.length; i++) {
      values.put(QUARTER.plus(-1 - i), Drafts.figure(earlier[i]));
    }
    values.put(QUARTER, Drafts.figure(value));
    Indicator indicator =
        Indicator.of(
            "PI.47",
            List.of(Indicators.definition("2019-20-Q1", unit, Optional.empty())),
            target.isEmpty() ? Map.of() : Map.of(QUARTER, Drafts.figure(target)));
    return OutturnDoubts.judgeHistory(QUARTER, indicator, new Series(values)).stream()
        .filter(found -> found.rule().equals("SCALE_LOOKS_WRONG"))
        .map(Finding::detail)
        .toList();
  }
}
