package org.goldenthread.reporting.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.table.Tone;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.UnitKind;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class PrintedRowTest {

  private static final Signs SIGNS = new Signs(Report.THREE_LEVELS);

  @Test
  void shouldPrintARankAsARankAndEverythingElseInTheIndicatorsUnit() {
    PrintedRow print =
        printed(
            An.indicator("PI.1")
                .outturn(An.Q2, "71")
                .comparators(
                    new Comparators(
                        List.of(
                            other("DCLG Ranking", "4"),
                            other("HouseMark Median", "80.6"),
                            new Comparators.Comparator(
                                "Local trend data",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        An.LONG_AGO)));

    assertThat(print.comparators())
        .isEqualTo("DCLG Ranking 4th; HouseMark Median 80.6%; Local trend data");
    assertThat(print.besides().text())
        .isEqualTo("DCLG Ranking 4th. HouseMark Median 80.6%. Local trend data");
  }

  @Test
  void shouldPrintAComparatorInItsOwnUnit() {
    PrintedRow print =
        printed(
            An.indicator("PI.1")
                .outturn(An.Q2, "71")
                .comparators(
                    new Comparators(
                        List.of(
                            other("Table of June", "4", Unit.of(UnitKind.RANK)),
                            other("Neighbours", "1200", Unit.GBP),
                            other("England", "93", Unit.PERCENT)),
                        An.LONG_AGO)));

    assertThat(print.comparators()).isEqualTo("Table of June 4th; Neighbours £1,200; England 93%");
  }

  @Test
  void shouldQuoteAStatusThatThePolicyDoesNotHave() {
    assertThat(SIGNS.ofStatus(Optional.of("ON_TRACK")).words()).isEqualTo("● On track");
    assertThat(SIGNS.ofStatus(Optional.of("GREEN")).words())
        .isEqualTo("“GREEN”, no status of the policy");
    assertThat(SIGNS.ofStatus(Optional.empty()).words()).isEqualTo("– No progress reported");
  }

  @Test
  void shouldColourAScoreByItsPlaceAndATrendByItsDirection() {
    PrintedRow print = printed(An.scored("PI.1", "below", Direction.IMPROVED));

    assertThat(print.score().sign().orElseThrow().tone()).isEqualTo(Tone.WORST);
    assertThat(print.shortTermTrend().sign().orElseThrow().tone()).isEqualTo(Tone.BEST);
  }

  @Test
  void shouldHaveTheSameColumnsInEveryTableForPrograms() {
    PrintedRow row = printed(An.scored("PI.1", "below", Direction.WORSE));

    Table some = ScorecardTables.data("One", List.of(row));
    Table none = ScorecardTables.data("None", List.of());

    assertThat(Grid.of(some).headers())
        .isEqualTo(Grid.of(none).headers())
        .startsWith("Reference", "Indicator", "Directorate", "Lead", "Priority", "Quarter")
        .endsWith("Commentary", "Marks", "Details");
    assertThat(some.rows().getFirst().cells().getFirst().text()).isEqualTo("PI.1");
  }

  @Test
  void shouldNotSayThatACommentaryWasSubmittedWhereNobodyOwedOne() {
    assertThat(commentary(An.scored("PI.1", "exceeds", Direction.WORSE))).isEmpty();
    assertThat(commentary(An.scored("PI.1", "below", Direction.WORSE))).isEqualTo("Owed");
    assertThat(commentary(An.scored("PI.1", "below", Direction.WORSE).commentaryAt(An.LONG_AGO)))
        .isEqualTo("Submitted");
  }

  private static String commentary(An indicator) {
    Table table = ScorecardTables.data("One", List.of(printed(indicator)));
    int column = table.columns().stream().map(Column::header).toList().indexOf("Commentary");
    return table.rows().getFirst().cells().get(column).text();
  }

  private static Comparators.Comparator other(String label, String value) {
    return new Comparators.Comparator(
        label,
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Comparators.Comparator other(String label, String value, Unit unit) {
    return new Comparators.Comparator(
        label,
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(unit));
  }

  private static PrintedRow printed(An indicator) {
    return new PrintedRow(Report.row(indicator), SIGNS);
  }
}
