package org.goldenthread.outturns.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class FolderStatementsTest {

  private static final String REPORT = "2020-21-q2";
  private final FilesOfReport files = new FilesOfReport();

  @Test
  void shouldReadAValueTogetherWithItsNumeratorAndDenominator() {
    files.sample(REPORT);

    OutturnDraft outturn = outturn("PI.501", "2020-21-Q2");

    assertThat(outturn.value()).hasValue(figure("90.0"));
    assertThat(outturn.numerator()).hasValue(figure("234"));
    assertThat(outturn.denominator()).hasValue(figure("259"));
    assertThat(outturn.status()).hasValue(OutturnStatus.FINAL);
  }

  @Test
  void shouldReadASecondValueWithItsUnit() {
    files.sample(REPORT);

    assertThat(supplementary("PI.352")).isEqualTo("3.92 percent of FTE days");
    assertThat(supplementary("PI.1319")).isEqualTo("1339112 GBP");
    assertThat(supplementary("PI.47")).isEqualTo("292 not labelled");
  }

  @Test
  void shouldReadAnAbsenceWithItsReason() {
    files.sample(REPORT);

    OutturnDraft delayed = outturn("PI.2131", "2020-21-Q2");

    assertThat(delayed.status()).hasValue(OutturnStatus.DELAYED);
    assertThat(delayed.reason()).hasValue("Delay with data");
    assertThat(outturn("PI.2129", "2019-20-Q2").status()).hasValue(OutturnStatus.NOT_APPLICABLE);
  }

  @Test
  void shouldReadThousandsOfPoundsAsPounds() {
    files.file("indicators.csv", "ref,title,unit,polarity", "PI 9,Savings,gbp_thousand,higher");
    files.file(
        "outturns.csv",
        "ref,period,value,secondary_value,secondary_unit,status",
        "pi.9,2020-21-Q2,171,1.25,gbp_thousand,provisional");

    assertThat(outturn("PI.9", "2020-21-Q2").value()).hasValue(figure("171000"));
    assertThat(supplementary("PI.9")).isEqualTo("1250.00 GBP");
  }

  @Test
  void shouldReadAllComparatorsOfAnIndicatorTogether() {
    files.sample(REPORT);

    assertThat(draft(Comparators.class, "PI.371").comparators())
        .extracting(it -> it.label() + it.value().map(value -> " " + value).orElse(""))
        .containsExactly("English Met 1.80", "West Midlands Employees 1.84");
    assertThat(draft(Comparators.class, "PI.47").comparators())
        .extracting(Comparators.Comparator::value)
        .containsExactly(Optional.empty());
  }

  @Test
  void shouldReadWorkforceFiguresWithTheDirectoratesSummary() {
    files.sample(REPORT);

    assertThat(draft(ServiceSummary.class, "CCS").workforce())
        .hasSize(19)
        .contains(new ServiceSummary.WorkforceMetric("fte", "total", figure("304.29"), "fte"));
  }

  @Test
  void shouldPutTextsInTheSectionThatTheirHeadingNamesAndKeepTheOthers() {
    files.file(
        "service_summaries.csv",
        "directorate,period,section,text",
        "CS,2020-21-Q2,Overview of service delivery (issues and risks),Demand is rising.",
        "CS,2020-21-Q2,Service achievements,A good inspection.",
        "CS,2020-21-Q2,Service achievements,An award.",
        "CS,2020-21-Q2,Weather,Rain.");
    files.file(
        "workforce.csv",
        "directorate,period,metric,category,value,unit",
        "CS,2020-21-Q2,headcount,total,812,number");

    assertThat(read().unreadable())
        .extracting(FolderStatements.Unreadable::column)
        .containsOnly("section");

    files.keep("service_summaries.csv", 3);
    ServiceSummary summary = draft(ServiceSummary.class, "CS");
    assertThat(summary.overview()).hasValue("Demand is rising.");
    assertThat(summary.achievements()).hasValue("A good inspection.\n\nAn award.");
    assertThat(summary.opportunities()).hasValue("said before");
    assertThat(summary.workforce()).hasSize(1);
  }

  @Test
  void shouldReadCommentaryByItsQuestions() {
    files.file(
        "commentary.csv",
        "ref,period,performance,impact,assurance,actions,free_text",
        "PI.1,2020-21-Q2,Fewer calls,\"Longer,\nwaits\",Weekly review,Two posts filled,",
        "PI.2,2020-21-Q2,,,,,Nothing to add");

    assertThat(draft(Commentary.class, "PI.1").impact()).hasValue("Longer,\nwaits");
    assertThat(draft(Commentary.class, "PI.2").performance()).hasValue("Nothing to add");
  }

  @Test
  void shouldReadTheProgressOfActivitiesInTheReportsQuarter() {
    files.sample("2012-13-q1");

    InitiativeProgress progress = draft(InitiativeProgress.class, "YP1a");

    assertThat(progress.status()).isEqualTo("GOOD");
    assertThat(progress.quarter()).hasToString("2012-13-Q1");
  }

  @Test
  void shouldNameTheColumnOfACellThatCannotBeRead() {
    files.file(
        "outturns.csv",
        "ref,period,value,status",
        "PI.1,2020-22-Q2,1,final",
        "PI.1,2020-21-Q2,\"1,000\",final",
        ",2020-21-Q2,1,final",
        "PI.1,2020-21-Q2,1,done");

    assertThat(read().unreadable())
        .extracting(it -> it.row().line() + " " + it.column())
        .containsExactly("2 period", "3 value", "4 ref", "5 status");
  }

  private String supplementary(String ref) {
    return outturn(ref, "2020-21-Q2")
        .supplementary()
        .map(it -> it.value() + " " + it.unit())
        .orElseThrow();
  }

  private OutturnDraft outturn(String ref, String quarter) {
    return drafts(OutturnDraft.class)
        .filter(it -> it.subject().equals(ref) && it.quarter().toString().equals(quarter))
        .findFirst()
        .orElseThrow();
  }

  private <D extends Draft<?>> D draft(Class<D> type, String subject) {
    return drafts(type).filter(it -> it.subject().equals(subject)).findFirst().orElseThrow();
  }

  private <D extends Draft<?>> Stream<D> drafts(Class<D> type) {
    return read().statements().stream()
        .map(it -> it.entry().draft())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private FolderStatements read() {
    ServiceSummary before =
        new ServiceSummary(
            "CS",
            Quarter.parse("2020-21-Q2"),
            Optional.of("old"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("said before"),
            Optional.empty(),
            List.of());
    return FolderStatements.of(
        new ReportFolder(files.rows()),
        (ref, written) -> Periods.ReadPeriod.of(Period.earliestQuarter(written)),
        position -> Optional.of(before).filter(it -> it.position().equals(position)));
  }

  private static Figure figure(String digits) {
    return new Figure(new BigDecimal(digits));
  }
}
