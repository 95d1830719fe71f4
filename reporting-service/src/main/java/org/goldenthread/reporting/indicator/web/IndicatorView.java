package org.goldenthread.reporting.indicator.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.indicator.ScoreRun;
import org.goldenthread.reporting.scorecard.web.CommentaryView;
import org.goldenthread.reporting.scorecard.web.FigureView;
import org.goldenthread.reporting.scorecard.web.MarkView;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/**
 * Everything about one indicator, the figure of one quarter first.
 *
 * @param explanation why its score is what it is, in one sentence
 * @param run how long its score has been what it is, in one sentence
 * @param shown the quarter whose figure is told first, as the report of the quarter shows it
 * @param pictures its history, once more as a control chart where there is one
 * @param history latest first
 * @param withSources whether it says who sent the figures, when and why: not for everybody
 * @param definitions latest first
 */
public record IndicatorView(
    String ref,
    String title,
    String explanation,
    String run,
    QuarterLine shown,
    List<Fact> facts,
    List<String> notes,
    List<PictureView> pictures,
    List<QuarterLine> history,
    boolean withSources,
    List<CommentaryLine> commentaries,
    List<DefinitionView> definitions,
    List<ComparatorLine> comparators,
    List<Mark> marks) {

  static IndicatorView of(
      IndicatorAccount account, Quarter shown, Optional<RowView> row, boolean withSources) {
    List<QuarterLine> lines =
        account.history().entries().reversed().stream()
            .map(entry -> QuarterLine.of(entry, withSources))
            .toList();
    QuarterLine found = QuarterLine.of(shown, lines);
    return of(account, row.map(found::asReported).orElse(found), lines, row, withSources, shown);
  }

  private static IndicatorView of(
      IndicatorAccount account,
      QuarterLine first,
      List<QuarterLine> lines,
      Optional<RowView> row,
      boolean withSources,
      Quarter shown) {
    return new IndicatorView(
        account.history().ref().value(),
        account.history().definitionIn(shown).title(),
        first.explanation(),
        account.history().scoreRun(shown).flatMap(ScoreRun::sentence).orElse(""),
        first,
        Fact.of(account.history().definitionIn(shown), row),
        row.map(RowView::notes).orElse(List.of()),
        Pictures.of(account, shown),
        lines,
        withSources,
        CommentaryLine.of(account, lines),
        DefinitionView.of(account.history().definitions()),
        ComparatorLine.of(account),
        Marks.usedIn(
            Stream.concat(
                    lines.stream().map(line -> line.outturn().mark()),
                    row.stream().flatMap(RowView::marks))
                .toList()));
  }

  /** A quarter of the history. */
  record QuarterLine(
      String quarter,
      String label,
      FigureView outturn,
      FigureView target,
      MarkView score,
      MarkView shortTermTrend,
      MarkView annualTrend,
      String explanation,
      String source,
      List<String> replaced) {

    private static QuarterLine of(IndicatorHistory.Entry entry, boolean withSources) {
      var assessment = entry.assessment();
      return new QuarterLine(
          entry.quarter().toString(),
          entry.quarter().label(),
          entry
              .outturn()
              .map(out -> FigureView.of(out, entry.format(), Marks.text(entry.marks())))
              .orElseGet(FigureView::nothing),
          FigureView.of(entry.target(), entry.format(), ""),
          MarkView.of(assessment.score()),
          MarkView.of(assessment.shortTermTrend()),
          MarkView.of(assessment.annualTrend()),
          assessment.explanation().orElse(""),
          entry.outturn().filter(_ -> withSources).map(SourceWords::of).orElse(""),
          SourceWords.replaced(entry));
    }

    private static QuarterLine of(Quarter quarter, List<QuarterLine> lines) {
      return lines.stream()
          .filter(line -> line.quarter().equals(quarter.toString()))
          .findFirst()
          .orElseGet(() -> nothing(quarter));
    }

    /** With its figure, score and trends as the row of a report has them. */
    private QuarterLine asReported(RowView row) {
      return new QuarterLine(
          quarter,
          label,
          row.outturn(),
          row.target(),
          row.score(),
          row.shortTermTrend(),
          row.annualTrend(),
          explanation,
          source,
          replaced);
    }

    private static QuarterLine nothing(Quarter quarter) {
      MarkView none = new MarkView("–", "Awaited", "none", "no outturn has been submitted");
      return new QuarterLine(
          quarter.toString(),
          quarter.label(),
          FigureView.nothing(),
          FigureView.nothing(),
          none,
          none,
          none,
          "",
          "",
          List.of());
    }
  }

  /** Something to know about it, in a list of terms. */
  record Fact(String term, String value, String address) {

    private static List<Fact> of(Definition definition, Optional<RowView> row) {
      String directorate =
          row.map(RowView::directorate).or(definition::directorate).orElse("Corporate");
      return Stream.of(
              new Fact(
                  "Directorate",
                  directorate,
                  definition.directorate().map(code -> "/directorates/" + code).orElse("")),
              new Fact("Who answers for it", definition.ownerRole().orElse(""), ""),
              new Fact(
                  "Priority",
                  row.map(RowView::priority).or(definition::priority).orElse("No priority"),
                  row.isPresent()
                      ? definition.priority().map(code -> "/priorities/" + code).orElse("")
                      : ""))
          .filter(fact -> !fact.value().isEmpty())
          .toList();
    }
  }

  /** A commentary beside the figure that it is about. */
  record CommentaryLine(CommentaryView commentary, QuarterLine line) {

    private static List<CommentaryLine> of(IndicatorAccount account, List<QuarterLine> lines) {
      return account.commentaries().entrySet().stream()
          .sorted(Map.Entry.<Quarter, Commentary>comparingByKey(Comparator.reverseOrder()))
          .map(
              entry ->
                  new CommentaryLine(
                      CommentaryView.of(entry.getValue(), entry.getKey()),
                      QuarterLine.of(entry.getKey(), lines)))
          .toList();
    }
  }

  /** The comparators of a quarter. */
  record ComparatorLine(String quarter, List<RowView.ComparatorView> others) {

    private static List<ComparatorLine> of(IndicatorAccount account) {
      return account.comparators().entrySet().stream()
          .sorted(Map.Entry.<Quarter, Comparators>comparingByKey(Comparator.reverseOrder()))
          .map(entry -> of(entry.getKey(), entry.getValue(), account))
          .toList();
    }

    private static ComparatorLine of(Quarter quarter, Comparators all, IndicatorAccount account) {
      var format = account.history().definitionIn(quarter).format();
      return new ComparatorLine(
          quarter.label(),
          all.all().stream().map(each -> RowView.ComparatorView.of(each, format)).toList());
    }
  }
}
