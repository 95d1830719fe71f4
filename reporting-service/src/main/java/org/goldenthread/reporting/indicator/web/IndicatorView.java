package org.goldenthread.reporting.indicator.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.ScoreRun;
import org.goldenthread.reporting.print.HistoryPicture;
import org.goldenthread.reporting.print.PrintedParts;
import org.goldenthread.reporting.scorecard.web.CommentaryView;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.site.web.Senders;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;

/**
 * Everything about one indicator, the figure of one quarter first.
 *
 * @param ref in canonical form, as a part of an address
 * @param reference as people write it
 * @param each what each figure is of, as one word
 * @param yearBefore with what the annual trend compares
 * @param explanation why its score is what it is, in one sentence
 * @param run how long its score has been what it is, in one sentence
 * @param shown the quarter whose figure is told first, as the report of the quarter shows it
 * @param readings what the control chart says of the shown figure
 * @param parts the figures that the shown one was worked out from
 * @param pictures its history, once more as a control chart where there is one
 * @param byCategory the figure by each of its breakdowns
 * @param history latest first
 * @param withSources whether it says who sent the figures, when and why: not for everybody
 * @param definitions latest first
 */
public record IndicatorView(
    String ref,
    String reference,
    String title,
    String each,
    String yearBefore,
    String explanation,
    String run,
    QuarterLine shown,
    List<Fact> facts,
    List<String> notes,
    List<ReadingView> readings,
    List<PartView> parts,
    List<PictureView> pictures,
    List<PictureView> byCategory,
    List<QuarterLine> history,
    boolean withSources,
    List<CommentaryLine> commentaries,
    List<DefinitionView> definitions,
    List<ComparatorLine> comparators,
    Set<Mark> marks) {

  static IndicatorView of(
      IndicatorAccount account, Quarter shown, Optional<RowView> row, Optional<Senders> senders) {
    List<QuarterLine> lines =
        account.history().entries().reversed().stream()
            .map(entry -> QuarterLine.of(entry, senders))
            .toList();
    QuarterLine found = QuarterLine.of(shown, lines);
    return of(
        account, row.map(found::asReported).orElse(found), lines, row, senders.isPresent(), shown);
  }

  private static IndicatorView of(
      IndicatorAccount account,
      QuarterLine first,
      List<QuarterLine> lines,
      Optional<RowView> row,
      boolean withSources,
      Quarter shown) {
    return new IndicatorView(
        account.history().ref().inAddress(),
        account.history().definitionIn(shown).reference(),
        account.history().definitionIn(shown).title(),
        HistoryPicture.each(account.history().definitionIn(shown).frequency()),
        yearBefore(account.history().definitionIn(shown).frequency()),
        first.explanation(),
        account.history().scoreRun(shown).flatMap(ScoreRun::sentence).orElse(""),
        first,
        Fact.of(account.history().definitionIn(shown), row),
        row.map(RowView::notes).orElse(List.of()),
        ReadingView.of(account.history(), shown),
        PartView.of(account.history(), shown),
        Pictures.of(account, shown),
        row.map(IndicatorView::byCategory).orElse(List.of()),
        lines,
        withSources,
        CommentaryLine.of(account, lines),
        DefinitionView.of(account.history().definitions(), account.names()),
        ComparatorLine.of(account),
        marks(account, row));
  }

  /** Whether the measurement before is that of the year before, so that one trend says both. */
  public boolean isComparedOnce() {
    return yearBefore.equals("the %s before".formatted(each));
  }

  private static String yearBefore(Frequency frequency) {
    return frequency.cycle().isOfYears()
        ? "the %s before".formatted(HistoryPicture.each(frequency))
        : "the same %s last year".formatted(HistoryPicture.each(frequency));
  }

  private static List<PictureView> byCategory(RowView row) {
    return PrintedParts.of(row.row()).stream()
        .map(
            it -> {
              String anchor =
                  "parts-" + it.parts().breakdown().code().replaceAll("[^A-Za-z0-9]", "-");
              return PictureView.of(anchor, it.name(), it.chart(anchor + "-bars"));
            })
        .toList();
  }

  private static Set<Mark> marks(IndicatorAccount account, Optional<RowView> row) {
    Set<Mark> marks = new TreeSet<>();
    account.history().entries().forEach(entry -> marks.addAll(entry.marks()));
    row.ifPresent(
        shown -> {
          marks.addAll(shown.marks());
          PrintedParts.of(shown.row()).forEach(it -> marks.addAll(it.table().marks()));
        });
    return marks;
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
      var format = account.history().format(quarter);
      return new ComparatorLine(
          quarter.label(),
          all.all().stream().map(each -> new RowView.ComparatorView(each, format)).toList());
    }
  }
}
