package org.goldenthread.outturns.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.outturn.Periods.ReadPeriod;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;

/**
 * A row of a file, by column name. What cannot be read is an {@link UnreadableCellException}.
 *
 * @param line where it begins, counted from 1 with the header
 * @param cells those that are not blank, without the spaces around them
 * @param notes what its sender should know of how it was read, as far as it was
 */
public record FolderRow(String file, long line, Map<String, String> cells, List<String> notes) {

  /** A row of which nothing has been read yet. */
  public FolderRow(String file, long line, Map<String, String> cells) {
    this(file, line, Map.copyOf(cells), new ArrayList<>());
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

  /** The indicator's reference in its own form; empty if it is none. */
  public Optional<String> subject() {
    try {
      return Optional.of(ref().value());
    } catch (UnreadableCellException unreadable) {
      return Optional.empty();
    }
  }

  Quarter period() {
    required("period");
    return quarter("period").orElseThrow();
  }

  Optional<Quarter> quarter(String column) {
    return text(column)
        .map(any -> read(column, written -> Quarter.parse(Period.ofPeople(written))));
  }

  /** The period of an indicator. */
  ReadPeriod period(IndicatorRef ref, Periods periods) {
    return read("period", written -> periods.read(ref, Period.ofPeople(written)));
  }

  /** The number, which counts what the unit's spelling implies, with the decimals that are kept. */
  Optional<Figure> figure(String column, SpeltUnit unit) {
    Optional<BigDecimal> number = text(column).map(written -> number(column, written));
    number.flatMap(unit::note).ifPresent(notes::add);
    return number.map(it -> rounded(column, new Figure(unit.meant(it))));
  }

  /** The number with the decimals that are kept. */
  Optional<Figure> figure(String column) {
    return text(column).map(it -> rounded(column, new Figure(number(column, it))));
  }

  private Figure rounded(String column, Figure figure) {
    Figure kept = figure.rounded();
    figure.roundingTo(kept, column).ifPresent(notes::add);
    return kept;
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
