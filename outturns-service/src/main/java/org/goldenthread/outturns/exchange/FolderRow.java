package org.goldenthread.outturns.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * A row of a file, by column name. What cannot be read is an {@link UnreadableCellException}.
 *
 * @param line where it begins, counted from 1 with the header
 * @param cells those that are not blank, without the spaces around them
 */
public record FolderRow(String file, long line, Map<String, String> cells) {

  /** Keeps a copy. */
  public FolderRow {
    cells = Map.copyOf(cells);
  }

  Optional<String> text(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  String required(String column) {
    return text(column)
        .orElseThrow(() -> new UnreadableCellException(column, "%s is empty".formatted(column)));
  }

  /** The indicator's reference, however it is written. */
  IndicatorRef ref() {
    return read("ref", IndicatorRef::parse);
  }

  Quarter period() {
    return read("period", Quarter::parse);
  }

  /** The number with every digit that the file has, times what the unit's spelling implies. */
  Optional<Figure> figure(String column, int scale) {
    return text(column)
        .map(written -> number(column, written))
        .map(
            number -> new Figure(scale == 1 ? number : number.multiply(BigDecimal.valueOf(scale))));
  }

  private static BigDecimal number(String column, String written) {
    try {
      return Digits.read(written);
    } catch (IllegalArgumentException e) {
      throw new UnreadableCellException(column, String.valueOf(e.getMessage()));
    }
  }

  private <T> T read(String column, Function<String, T> parser) {
    String written = required(column);
    try {
      return parser.apply(written);
    } catch (IllegalArgumentException e) {
      throw new UnreadableCellException(column, String.valueOf(e.getMessage()));
    }
  }
}
