package org.goldenthread.reporting.scorecard.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Target;

/**
 * A figure in a table.
 *
 * @param number with its sign or percent, or words where there is no number
 * @param unit the unit as a word, empty if it is in the number
 * @param below what is written small under it
 * @param value every digit, to sort by; empty where there is no number
 * @param mark the marks that go with it, empty if none does
 */
public record FigureView(
    String number, String unit, List<String> below, String value, String mark) {

  private static final FigureView NOTHING = words("", List.of(), "");

  /** Nothing was reported. */
  public static FigureView nothing() {
    return NOTHING;
  }

  public static FigureView words(String words, List<String> below, String mark) {
    return new FigureView(words, "", below, "", mark);
  }

  /** An outturn, or why there is none, with what it was worked out from. */
  public static FigureView of(Outturn outturn, FigureFormat format, String mark) {
    List<String> below =
        Stream.of(
                outturn.ratio().map(Outturn.Ratio::display),
                outturn.supplementary().map(Outturn.Supplementary::display))
            .flatMap(Optional::stream)
            .toList();
    return outturn
        .value()
        .map(value -> number(value, format, below, mark))
        .orElseGet(() -> words(outturn.statusWords(), below, mark));
  }

  /** A target, or that there is none. */
  public static FigureView of(Target target, FigureFormat format, String mark) {
    return target
        .number()
        .map(value -> number(value, format, List.of(), mark))
        .orElseGet(() -> words(target.display(format), List.of(), mark));
  }

  private static FigureView number(
      BigDecimal value, FigureFormat format, List<String> below, String mark) {
    return new FigureView(
        format.number(value), format.unitWords(value), below, value.toPlainString(), mark);
  }

  /** Whether it lines up with other numbers. */
  public boolean isNumber() {
    return !value.isEmpty();
  }

  /** The same without its unit, for a row that says it once. */
  public FigureView bare() {
    return new FigureView(number, "", below, value, mark);
  }

  /** What stands before the decimal point, or all of it where there is none. */
  public String whole() {
    return number.substring(0, point());
  }

  /** The decimal point and what follows it. */
  public String fraction() {
    return number.substring(point());
  }

  /** As it is written in a line of text: with its unit and marks. */
  public String text() {
    return Stream.of(number, unit, mark)
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private int point() {
    int point = number.indexOf('.');
    if (point >= 0) {
      return point;
    }
    int end = number.length();
    while (end > 0 && !Character.isDigit(number.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
