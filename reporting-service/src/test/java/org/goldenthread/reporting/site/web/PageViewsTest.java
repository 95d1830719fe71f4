package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.dashboard.web.SplitView;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.policy.Band;
import org.goldenthread.reporting.policy.BandStyle;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.quarter.web.QuarterPicker;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.web.Counted;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class PageViewsTest {

  private static final ScoringPolicy FOUR_LEVELS =
      new ScoringPolicy(
          "four-level",
          "Four levels",
          Stream.of("exceeds", "upper", "lower", "below")
              .map(code -> new Band(code, "★", code, Optional.empty()))
              .toList(),
          Optional.empty(),
          List.of(),
          1,
          Optional.empty());

  @Test
  void shouldWriteTimesAsPeopleInLondonDo() {
    assertThat(LondonTime.moment(Instant.parse("2020-11-21T14:03:00Z")))
        .isEqualTo("14:03 on 21 November 2020");
    assertThat(LondonTime.moment(Instant.parse("2020-07-01T23:30:00Z")))
        .isEqualTo("00:30 on 2 July 2020");
  }

  @Test
  void shouldSayWhichDaysAQuarterHas() {
    assertThat(
            LondonTime.period(
                Quarter.parse("2020-21-Q2").firstDay(), Quarter.parse("2020-21-Q2").lastDay()))
        .isEqualTo("1 July to 30 September 2020");
    assertThat(
            LondonTime.period(
                Quarter.parse("2020-21-Q4").firstDay(), Quarter.parse("2020-21-Q4").lastDay()))
        .isEqualTo("1 January to 31 March 2021");
  }

  @Test
  void shouldColourBandsByTheirPlaceWhateverTheirCodes() {
    BandStyle styles = new BandStyle(FOUR_LEVELS);

    assertThat(FOUR_LEVELS.bands())
        .extracting(band -> styles.tone(band.code()))
        .containsExactly(Tone.BEST, Tone.MIDDLE, Tone.LOWER_MIDDLE, Tone.WORST);
    assertThat(styles.tone("unheard-of")).isEqualTo(Tone.OTHER);
  }

  @Test
  void shouldOfferTheQuarterShownEvenIfItHasNoFigures() {
    Quarter latest = Quarter.parse("2020-21-Q2");
    List<ReportedQuarter> reported =
        List.of(new ReportedQuarter(latest, QuarterState.Stage.OPEN, "2019-22"));

    RowFilter rows = RowFilter.of("below", " ", null, null, "Head of Parks & Places");

    QuarterPicker picker = QuarterPicker.of(reported, Optional.of(latest.plus(1)), "/lagged", rows);

    assertThat(picker.options())
        .extracting(QuarterPicker.Option::value)
        .containsExactly("2020-21-Q3", "2020-21-Q2");
    assertThat(picker.earlier())
        .isEqualTo("/lagged?quarter=2020-21-Q2&score=below&owner=Head+of+Parks+%26+Places");
    assertThat(picker.later()).isEmpty();
  }

  @Test
  void shouldDrawNoBarWhereThereIsNothingToSplit() {
    Section empty = new Section(new Named("ONE", "One"), new Scorecard(List.of()), 0, List.of());

    SplitView split =
        SplitView.of(
            "bars", "/priorities/", List.of(empty), new Signs(ScoringPolicy.unheard("none")));

    assertThat(split.bars()).isEmpty();
    assertThat(split.lines()).extracting(SplitView.Line::path).containsExactly("/priorities/ONE");
  }

  @Test
  void shouldCountOneIndicatorAsOne() {
    assertThat(Counted.indicators(1)).isEqualTo("1 indicator");
    assertThat(Counted.indicators(0)).isEqualTo("0 indicators");
    assertThat(Counted.indicatorsAre(1)).isEqualTo("1 indicator is");
    assertThat(Counted.indicatorsAre(14)).isEqualTo("14 indicators are");
  }
}
