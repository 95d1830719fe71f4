package org.goldenthread.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ChartTest {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");

  static Stream<Chart> charts() {
    return Stream.of(
        Samples.status(),
        Samples.priorities(),
        Samples.trends(),
        Samples.lookedAfter().chart(),
        Samples.broken().chart(),
        new SmallLine(Samples.lookedAfter()).chart(),
        Samples.control());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void shouldBeWellFormedAndNamed(Chart chart) throws Exception {
    Document drawn = parse(chart);
    assertThat(drawn.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(chart.title());
    assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(chart.textAlternative());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void shouldNeedNothingThatAStrictContentPolicyForbids(Chart chart) {
    assertThat(chart.svg())
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContain("<script")
        .doesNotContain("href")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void shouldSayInWordsEveryFigureOfTheTable(Chart chart) {
    List<String> shown =
        chart.figures().rows().stream().flatMap(ChartTest::figures).map(Cell::text).toList();
    List<String> said =
        NUMBER.matcher(chart.textAlternative()).results().map(m -> m.group()).toList();
    assertThat(shown).isNotEmpty().allSatisfy(text -> assertThat(said).contains(digits(text)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void shouldDrawTheSameFiguresTheSameWay(Chart chart) {
    assertThat(charts()).contains(chart);
  }

  @Test
  void shouldTitleASplitByItsCounts() {
    assertThat(Samples.status().title())
        .isEqualTo("33 indicators by score: exceeds target 16, on target 3, below target 14");
    assertThat(Samples.status().textAlternative())
        .isEqualTo(
            "33 indicators by score: exceeds target 16, on target 3, below target 14."
                + " ★ Exceeds target: count 16. ● On target: count 3. ▲ Below target: count 14.");
  }

  @Test
  void shouldGiveEachShareItsPartOfTheBar() {
    assertThat(Samples.status().svg())
        .contains("<rect x=\"0\" y=\"4\" width=\"172.5\" height=\"30\" fill=\"#0b5340\"/>")
        .contains("<rect x=\"174.5\" y=\"4\" width=\"30.7\" height=\"30\" fill=\"#ffd966\"/>")
        .contains(">★ 16</text>")
        .contains(">▲ 14</text>");
  }

  @Test
  void shouldAddUpTheBarsOfSeveralParts() {
    assertThat(Samples.priorities().title())
        .isEqualTo("Scores by priority: exceeds target 16, on target 3, below target 14");
    assertThat(Samples.priorities().figures().rows().getFirst())
        .isEqualTo(
            Row.of(
                Cell.text("One Council, Building an Effective and Dynamic Organisation"),
                Cell.count(5),
                Cell.count(1),
                Cell.count(4),
                Cell.count(10)));
  }

  @Test
  void shouldStartEveryCountAtTheSameZero() {
    assertThat(Samples.trends().svg())
        .contains("<rect x=\"136\" y=\"6\" width=\"120\" height=\"20\" fill=\"#0b5340\"/>")
        .contains("<rect x=\"136\" y=\"62\" width=\"190\" height=\"20\" fill=\"#c6311a\"/>")
        .contains("<rect x=\"136\" y=\"90\" width=\"0\" height=\"20\"");
  }

  @Test
  void shouldSayWhatASeriesDoes() {
    assertThat(Samples.lookedAfter().chart().title())
        .isEqualTo(
            "Children looked after per 10,000: 90.9, above the target of 85, rising for two"
                + " quarters");
  }

  @Test
  void shouldSayWhatAMonthDoes() {
    List<Quarterly> months =
        List.of(
            Samples.quarter("Aug", "2023", "95", "92", List.of()),
            Samples.quarter("Sep", "2023", "91", "92", List.of()));
    assertThat(new HistoryLine("h", "Repairs", "month", months, List.of()).chart().title())
        .isEqualTo("Repairs: 91, below the target of 92, down on the month before");
  }

  @Test
  void shouldSayWhyTheLatestFigureIsMissing() {
    List<Quarterly> quarters =
        List.of(
            Samples.quarter("Q1", "2020-21", "5", "6", List.of()),
            Samples.gap("Q2", "2020-21", "Delayed until Quarter 3"));
    assertThat(new HistoryLine("h", "Days lost", "quarter", quarters, List.of()).chart().title())
        .isEqualTo("Days lost: no figure for Quarter 2 2020-21 (delayed until Quarter 3)");
  }

  @Test
  void shouldNotJoinFiguresAcrossAGapOrABreak() {
    assertThat(count(Samples.lookedAfter().chart().svg(), "stroke-width=\"2.2\"")).isEqualTo(5);
    assertThat(count(Samples.broken().chart().svg(), "stroke-width=\"2.2\"")).isEqualTo(15);
  }

  @Test
  void shouldMarkGapsAndBreaksWithTheirReason() {
    assertThat(Samples.lookedAfter().chart().svg())
        .contains("Quarter 4 2019-20: Delayed by the first lockdown");
    assertThat(Samples.broken().chart().svg()).contains("Break before Quarter 2 2019-20: Measure");
  }

  @Test
  void shouldTellSpecialCausesByShapeToo() {
    assertThat(count(Samples.control().svg(), "<polygon")).isEqualTo(4);
    assertThat(Samples.control().title())
        .isEqualTo(
            "Complaints answered in time: 64%, usual range 66.2% to 81.2%. Special cause:"
                + " concern");
  }

  @Test
  void shouldTakeNoLabelForMarkup() throws Exception {
    Chart chart =
        SplitBar.of(
                "x", "<b onload=\"x\">&\u0007", List.of(Samples.share("<", "& co", 1, Tone.BEST)))
            .chart();
    assertThat(parse(chart).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<b onload=\"x\">&: & co 1");
  }

  @Test
  void shouldScaleInRoundNumbers() {
    assertThat(Scale.of(List.of(new BigDecimal("84.2"), new BigDecimal("90.9"))).ticks())
        .extracting(Scale::label)
        .containsExactly("84", "86", "88", "90", "92");
    assertThat(Scale.of(List.of(new BigDecimal("171000"), new BigDecimal("98000"))).ticks())
        .extracting(Scale::label)
        .containsExactly("80,000", "100,000", "120,000", "140,000", "160,000", "180,000");
    assertThat(Scale.of(List.of(BigDecimal.ZERO)).ticks())
        .extracting(Scale::label)
        .containsExactly("0", "0.2");
  }

  @Test
  void shouldRefuseABarOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CountBars("x", "Nothing", List.of()));
  }

  private static Stream<Cell> figures(Row row) {
    return row.cells().stream().filter(cell -> cell.exact().isPresent());
  }

  private static String digits(String text) {
    return NUMBER.matcher(text).results().findFirst().orElseThrow().group();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static Document parse(Chart chart) throws Exception {
    byte[] bytes = chart.svg().getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
