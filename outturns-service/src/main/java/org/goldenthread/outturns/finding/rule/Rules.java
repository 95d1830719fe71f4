package org.goldenthread.outturns.finding.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Initiative;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.print.PrintedLetters;

/** Which rules look at a statement, and what they find. */
public final class Rules {

  private Rules() {}

  /** The rules that look at a statement as it is submitted. */
  public static Set<FindingRule> lookingAt(Statement statement) {
    return switch (statement) {
      case Outturn outturn -> FindingRule.OF_SUBMITTED_OUTTURNS;
      case Comparators comparators ->
          Set.of(FindingRule.STALE_COMPARATOR, FindingRule.LETTERS_NOT_PRINTED);
      case ServiceSummary summary ->
          Set.of(FindingRule.BREAKDOWN_DOES_NOT_ADD_UP, FindingRule.LETTERS_NOT_PRINTED);
      case InitiativeProgress progress ->
          Set.of(FindingRule.STATUS_NOT_OF_THE_POLICY, FindingRule.LETTERS_NOT_PRINTED);
      default -> Set.of(FindingRule.LETTERS_NOT_PRINTED);
    };
  }

  /**
   * What is suspicious about a statement that is submitted; usually nothing.
   *
   * @param series the values around an outturn; empty for anything else
   * @param present the quarter in which it is submitted
   */
  public static List<Finding> findings(
      Statement statement, Subject about, Series series, Quarter present) {
    Stream<Finding> early =
        statement instanceof Outturn outturn
            ? OutturnDoubts.judgeTime(outturn, present)
            : Stream.of();
    return Stream.concat(findings(statement, about, series).stream(), early).toList();
  }

  /**
   * What is suspicious about a statement, whenever it was submitted.
   *
   * @param series the values around an outturn; empty for anything else
   */
  public static List<Finding> findings(Statement statement, Subject about, Series series) {
    List<Finding> ofKind =
        switch (statement) {
          case Outturn outturn when about instanceof Indicator indicator ->
              OutturnDoubts.judge(outturn, indicator, series);
          case Comparators comparators -> ComparatorDoubts.judge(comparators);
          case ServiceSummary summary -> WorkforceDoubts.judge(summary);
          case InitiativeProgress progress when about instanceof Initiative initiative ->
              FindingRule.STATUS_NOT_OF_THE_POLICY
                  .found(progress.doubt(initiative.statusesIn(progress.quarter())))
                  .toList();
          default -> List.of();
        };
    return Stream.concat(
            ofKind.stream(), FindingRule.LETTERS_NOT_PRINTED.found(notPrinted(statement)))
        .toList();
  }

  private static Optional<String> notPrinted(Statement statement) {
    String missing =
        statement
            .texts()
            .flatMap(text -> PrintedLetters.missing(text).stream())
            .distinct()
            .map(letter -> "%s (U+%04X)".formatted(letter, letter.codePointAt(0)))
            .collect(Collectors.joining(", "));
    return Optional.of(missing)
        .filter(letters -> !letters.isEmpty())
        .map("No typeface of the PDF has %s: write it in other letters."::formatted);
  }
}
