package org.goldenthread.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/** Puts figures into sentences. */
final class Words {

  private static final List<String> SMALL_NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Words() {}

  /** A number as a sentence has it: in letters up to nine. */
  static String number(int number) {
    return number < SMALL_NUMBERS.size() ? SMALL_NUMBERS.get(number) : Integer.toString(number);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** With a small first letter, unless the first word is written in capitals. */
  static String small(String text) {
    boolean isAcronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || isAcronym
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** A text alternative: what is seen, and then every row of the figures. */
  static String alternative(String title, Table figures) {
    String rows =
        figures.rows().stream().map(row -> sentence(row, figures)).collect(Collectors.joining(" "));
    return (title + ". " + rows).strip();
  }

  /** The text in lines of at most so many characters, broken between words. */
  static List<String> lines(String text, int longest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String sentence(Row row, Table figures) {
    List<Cell> cells = row.cells();
    return IntStream.range(1, cells.size())
        .filter(i -> !cells.get(i).text().isEmpty())
        .mapToObj(i -> said(figures.columns().get(i).header(), cells.get(i)))
        .collect(Collectors.joining(", ", cells.getFirst().text() + ": ", "."));
  }

  private static String said(String header, Cell cell) {
    return small(header) + " " + cell.marked();
  }
}
