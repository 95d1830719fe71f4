package org.goldenthread.documents.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a table.
 *
 * @param text as people read it: rounded, with its unit
 * @param exact the figure behind the text, unrounded and without a unit; empty for words
 * @param marks what must be known of the figure
 * @param sign a judgement that the cell shows in place of text
 * @param detail a second line: {@code 113/147}
 */
public record Cell(
    String text,
    Optional<BigDecimal> exact,
    List<Mark> marks,
    Optional<Sign> sign,
    Optional<String> detail) {

  /** A cell whose marks cannot change, in their order. */
  public Cell {
    marks = marks.stream().sorted().distinct().toList();
  }

  /** Words. */
  public static Cell text(String text) {
    return new Cell(text, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /** A figure as it is printed and as it is. */
  public static Cell number(String text, BigDecimal exact) {
    return new Cell(text, Optional.of(exact), List.of(), Optional.empty(), Optional.empty());
  }

  /** A count. */
  public static Cell count(int count) {
    return number(Integer.toString(count), BigDecimal.valueOf(count));
  }

  /** A judgement. */
  public static Cell sign(Sign sign) {
    return new Cell(sign.words(), Optional.empty(), List.of(), Optional.of(sign), Optional.empty());
  }

  /** The same cell with marks. */
  public Cell withMarks(List<Mark> all) {
    return new Cell(text, exact, all, sign, detail);
  }

  /** The same cell with a second line. */
  public Cell withDetail(String second) {
    return new Cell(text, exact, marks, sign, Optional.of(second));
  }

  /** The same cell with nothing beside it. */
  public Cell alone() {
    return new Cell(text, exact, List.of(), sign, Optional.empty());
  }

  /** The text with its marks: {@code 76.8% [p]}. */
  public String marked() {
    StringBuilder marked = new StringBuilder(text);
    marks.forEach(mark -> marked.append(' ').append(mark.symbol()));
    return marked.toString().strip();
  }

  /** Whether it lines up with other numbers. */
  public boolean isNumber() {
    return exact.isPresent();
  }

  /** Every digit, to sort by; empty for words. */
  public String plain() {
    return exact.map(BigDecimal::toPlainString).orElse("");
  }

  /** What stands before the decimal point, or all of it where there is none. */
  public String whole() {
    return text.substring(0, point());
  }

  /** The decimal point and what follows it. */
  public String fraction() {
    return text.substring(point());
  }

  private int point() {
    int point = text.indexOf('.');
    if (point >= 0) {
      return point;
    }
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Everything that the cell says, in one line. */
  public String inOneLine() {
    return detail.map(second -> marked() + " (" + second + ")").orElseGet(this::marked);
  }
}
