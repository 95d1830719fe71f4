package org.goldenthread.kit.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Spaces;

/** What stands between the cells: whatever splits the first line into the most known names. */
final class Separators {

  private static final List<String> KNOWN = List.of(",", ";", "\t");
  private static final int LONGEST_HEADER = 16_384;

  private Separators() {}

  static String of(BoundedRows text, CsvColumns columns) throws IOException {
    String first = firstLine(text.ahead(LONGEST_HEADER));
    return KNOWN.stream()
        .max(
            Comparator.<String>comparingLong(
                    it -> split(first, it).filter(name -> isKnown(name, columns)).count())
                .thenComparing(it -> split(first, it).count() - KNOWN.indexOf(it)))
        .orElseThrow();
  }

  private static boolean isKnown(String name, CsvColumns columns) {
    return !columns.names().isEmpty() && columns.meant(name).isPresent();
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static Stream<String> split(String line, String separator) {
    return Arrays.stream(line.split(Pattern.quote(separator)))
        .map(cell -> Spaces.strip(cell.replace("\"", "")));
  }
}
