package org.goldenthread.outturns.template.rest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as its cell's format shows it, as far as the figure goes: a percentage is a hundred
 * times what is kept. Rounding is not looked at. A format that shows another figure than the one
 * that is kept, or none, makes it unclear.
 */
final class ShownNumber {

  /** What a spreadsheet keeps beyond these digits is binary noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LONGEST = 60;
  private static final int LARGEST = 400;

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern SECTIONS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  private static final Pattern CONDITION = Pattern.compile(".*\\[[<>=].*");
  private static final Pattern ELAPSED = Pattern.compile("(?i).*\\[[hms]+\\].*");
  private static final Pattern DATE = Pattern.compile("(?i).*[ymdhs].*");
  private static final Pattern THOUSANDS = Pattern.compile(".*[0#?],+([^0#?,].*)?");
  private static final Pattern DIGIT = Pattern.compile(".*[0#?].*");
  private static final Pattern MULTIPLE =
      Pattern.compile("(?i).*(\\b(k|m|bn|000s?|thousands?|millions?|billions?)\\b|[0-9]).*");

  private final BigDecimal kept;
  private final String section;
  private final String code;
  private final String literals;
  private final boolean forNegatives;

  private ShownNumber(BigDecimal kept, String format) {
    this.kept = kept;
    String[] sections = SECTIONS.split(format, -1);
    this.forNegatives = kept.signum() < 0 && sections.length > 1;
    this.section = sections[sectionFor(kept, sections.length)];
    this.code = BRACKETS.matcher(LITERAL.matcher(section).replaceAll("")).replaceAll("");
    this.literals =
        LITERAL
            .matcher(section)
            .results()
            .map(found -> found.group().replaceAll("^[_*].$|^\\\\|\"", ""))
            .collect(Collectors.joining());
  }

  private static int sectionFor(BigDecimal kept, int sections) {
    if (kept.signum() < 0 && sections > 1) {
      return 1;
    }
    return kept.signum() == 0 && sections > 2 ? 2 : 0;
  }

  /**
   * What a reader sees of a number.
   *
   * @param raw as the file has it
   * @param format the cell's number format: {@code #,##0.0"%"}
   */
  static Cell of(String raw, String format) {
    if (!isOfASpreadsheet(raw)) {
      return new Cell.Unclear("The cell holds a number with too many digits: write fewer");
    }
    ShownNumber number = new ShownNumber(new BigDecimal(raw), format);
    return number
        .trouble()
        .<Cell>map(
            what ->
                new Cell.Unclear(
                    "The cell %s: write the number, with the format 'General'".formatted(what)))
        .orElseGet(() -> new Cell.Says(number.digits()));
  }

  /** Whether it can be written out: the exponents of spreadsheets end at 308. */
  private static boolean isOfASpreadsheet(String raw) {
    return raw.length() <= LONGEST && Math.abs((long) new BigDecimal(raw).scale()) <= LARGEST;
  }

  private Optional<String> trouble() {
    if (isGeneral()) {
      return Optional.empty();
    }
    if (ELAPSED.matcher(section).matches() || DATE.matcher(code).matches()) {
      return Optional.of("shows a date or a time");
    }
    if (CONDITION.matcher(section).matches()) {
      return Optional.of("shows a number by a rule of its own");
    }
    if (THOUSANDS.matcher(code).matches()) {
      return Optional.of("shows thousands in place of the number");
    }
    if (code.contains("/")) {
      return Optional.of("shows a fraction");
    }
    return !DIGIT.matcher(code).matches() ? Optional.of("does not show its number") : signs();
  }

  private Optional<String> signs() {
    boolean percentTwice = code.contains("%") && literals.contains("%");
    if (percentTwice || MULTIPLE.matcher(literals).matches()) {
      return Optional.of("shows '%s' beside the number".formatted(literals.strip()));
    }
    boolean minus = (code + literals).matches(".*[-(\u2212].*");
    return forNegatives && !minus ? Optional.of("does not show the minus sign") : Optional.empty();
  }

  private boolean isGeneral() {
    String word = code.strip().toLowerCase(Locale.ROOT);
    return word.equals("general") || word.equals("@");
  }

  private String digits() {
    long percents = code.chars().filter(character -> character == '%').count();
    BigDecimal shown = kept.round(DIGITS).movePointRight(2 * (int) percents);
    BigDecimal bare = shown.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
