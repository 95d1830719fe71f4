package org.goldenthread.outturns.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.UnitKind;

/**
 * The unit of a comparator in {@code comparators.csv}: the one that its row names, else the sign
 * that the report prints behind its figure: {@code 93% against 88.3%} is a percentage, {@code 4th
 * DCLG Ranking} a rank.
 */
final class PrintedUnit {

  private static final Pattern PRINTED =
      Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)(%|st\\b|nd\\b|rd\\b|th\\b).*");

  private PrintedUnit() {}

  /** Empty where nothing is said, so that it is the indicator's. */
  static Optional<SpeltUnit> of(FolderRow row) {
    return row.text("unit")
        .map(SpeltUnit::read)
        .or(() -> row.text("raw_text").flatMap(text -> printed(text, row)));
  }

  private static Optional<SpeltUnit> printed(String text, FolderRow row) {
    Matcher matcher = PRINTED.matcher(text);
    return matcher.matches() && row.text("value").filter(matcher.group(1)::equals).isPresent()
        ? Optional.of(
            new SpeltUnit(matcher.group(2).equals("%") ? Unit.PERCENT : Unit.of(UnitKind.RANK), 1))
        : Optional.empty();
  }
}
