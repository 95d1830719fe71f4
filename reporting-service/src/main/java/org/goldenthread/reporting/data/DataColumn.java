package org.goldenthread.reporting.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.documents.data.ColumnType;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.vocabulary.code.Direction;

/** The columns of the table, in their order: the one list that files and dictionaries follow. */
public enum DataColumn {
  REFERENCE(
      "reference",
      "The indicator's reference as it is written; with the quarter it names the row",
      row -> words(row.definition().reference())),
  TITLE("title", "Its title in the quarter", row -> words(row.definition().title())),
  DIRECTORATE(
      "directorate",
      "Code of the directorate that answers for it in the quarter; empty for a corporate one",
      row -> words(row.directorate().map(Named::code))),
  DIRECTORATE_NAME(
      "directorateName",
      "The directorate's name in the quarter; empty for a corporate one",
      row -> words(row.directorate().map(Named::name))),
  PRIORITY(
      "priority",
      "Code of the plan's priority that it belongs to in the quarter; empty if to none",
      row -> words(row.priority().map(Named::code))),
  PRIORITY_NAME(
      "priorityName",
      "The priority's name in the quarter; empty if it belongs to none",
      row -> words(row.priority().map(Named::name))),
  QUARTER(
      "quarter",
      "The quarter that the figure measures, which a report with a lag shows later: 2020-21-Q2",
      row -> words(row.quarter().toString())),
  PERIOD(
      "period",
      "What the value is for: the quarter, or another period that ends in it: 2020-21-H1, 2020-21,"
          + " AY2019-20; in the row of a month that month: 2020-07",
      row -> words(row.period().code())),
  QUARTER_END(
      "quarterEnd",
      ColumnType.DATE,
      "The quarter's last day",
      row -> new Grid.Value.Day(row.quarter().lastDay())),
  STATUS(
      "status",
      "PROVISIONAL, FINAL, or why there is no value: DELAYED, NOT_AVAILABLE, NOT_APPLICABLE,"
          + " SUPPRESSED, WITHDRAWN; empty"
          + " while nothing was submitted",
      row -> words(row.outturn().map(outturn -> outturn.status().name()))),
  VALUE(
      "value",
      ColumnType.DECIMAL,
      "The outturn, exact and unscaled: £171k is 171000; empty where the status says why",
      row -> number(row.outturn().flatMap(Outturn::value))),
  NUMERATOR(
      "numerator",
      ColumnType.DECIMAL,
      "What the value was worked out from; empty where that was not told",
      row -> number(row.outturn().flatMap(Outturn::ratio).map(Outturn.Ratio::numerator))),
  DENOMINATOR(
      "denominator",
      ColumnType.DECIMAL,
      "Of how many the numerator is; empty without one",
      row -> number(row.outturn().flatMap(Outturn::ratio).map(Outturn.Ratio::denominator))),
  UNIT(
      "unit",
      "The unit's code: PERCENT, GBP, DAYS, RATE_PER_10000",
      row -> words(row.definition().format().unit().code())),
  POLARITY(
      "polarity",
      "HIGHER_IS_BETTER, LOWER_IS_BETTER or NEUTRAL",
      row -> words(row.definition().polarity().name())),
  TARGET(
      "target",
      ColumnType.DECIMAL,
      "The quarter's target; empty where there is none",
      row -> number(row.target().number())),
  TOLERANCE(
      "tolerance",
      ColumnType.DECIMAL,
      "One tolerance as an amount in the unit; empty where nothing was scored",
      row -> number(row.scored().flatMap(Scored::tolerance))),
  SCORE(
      "score",
      "Code of the policy's band; empty where there is no score",
      row -> words(band(row.assessment().score()))),
  NOT_SCORED(
      "notScored",
      "Why there is no score: NO_TARGET, NEUTRAL, AWAITED, PENDING, DETAIL (a month or a part) and"
          + " others; empty where there is one",
      row -> words(reason(row.assessment().score()))),
  VARIANCE(
      "variance",
      ColumnType.DECIMAL,
      "How much better than the target the value is, in the unit; below zero is worse; empty"
          + " where nothing was scored",
      row -> number(row.scored().flatMap(Scored::variance))),
  SHORT_TERM_TREND(
      "shortTermTrend",
      "Against the quarter before: IMPROVED, CONSISTENT or WORSE; of a neutral indicator INCREASED,"
          + " UNCHANGED or DECREASED; empty where there is none",
      row -> words(direction(row.assessment().shortTermTrend()))),
  ANNUAL_TREND(
      "annualTrend",
      "The same against the same quarter of the year before; empty where there is none",
      row -> words(direction(row.assessment().annualTrend()))),
  MARKS(
      "marks",
      "[p] provisional, [r] revised since it was published, [x] not available, [z] not applicable,"
          + " [c] confidential, [w] withdrawn,"
          + " [b] break in the series; empty if nothing is to be said",
      row -> words(Marks.text(row.marks()))),
  REVISION(
      "revision",
      ColumnType.INTEGER,
      "Counts what was submitted for the quarter, from 1; empty before",
      row ->
          number(
              row.outturn().map(outturn -> BigDecimal.valueOf(outturn.provenance().revision())))),
  PUBLISHED_VALUE(
      "publishedValue",
      ColumnType.DECIMAL,
      "The value that the last publication of the figure printed; empty if none did",
      row -> number(row.printed())),
  BREAKDOWN(
      "breakdown",
      "Code of the breakdown, in the row of a part; empty for the whole",
      row -> words(row.part().map(Outturn.Part::breakdown))),
  CATEGORY(
      "category",
      "Code of the category of the breakdown that the part is of; empty for the whole",
      row -> words(row.part().map(Outturn.Part::category)));

  private final String header;
  private final ColumnType type;
  private final String meaning;

  @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that keeps nothing.
  private final Function<DataRow, Grid.Value> cell;

  DataColumn(String header, String meaning, Function<DataRow, Grid.Value> cell) {
    this(header, ColumnType.TEXT, meaning, cell);
  }

  DataColumn(String header, ColumnType type, String meaning, Function<DataRow, Grid.Value> cell) {
    this.header = header;
    this.type = type;
    this.meaning = meaning;
    this.cell = cell;
  }

  /** Its name in the first line of a file. */
  public String header() {
    return header;
  }

  public ColumnType type() {
    return type;
  }

  /** What it says, as half a sentence. */
  public String meaning() {
    return meaning;
  }

  /** What each says, by its name and in their order. */
  public static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(it -> meanings.put(it.header, it.meaning));
    return meanings;
  }

  /** What each holds, by its name and in their order. */
  public static Map<String, ColumnType> types() {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(it -> types.put(it.header, it.type));
    return types;
  }

  /** The names of all. */
  public static List<String> headers() {
    return Arrays.stream(values()).map(DataColumn::header).toList();
  }

  /** The cells of a row. */
  public static List<Grid.Value> cells(DataRow row) {
    return Arrays.stream(values()).map(column -> column.cell.apply(row)).toList();
  }

  private static Grid.Value words(String text) {
    return new Grid.Value.Words(text);
  }

  private static Grid.Value words(Optional<String> text) {
    return words(text.orElse(""));
  }

  private static Grid.Value number(Optional<BigDecimal> number) {
    return number.<Grid.Value>map(Grid.Value.Amount::plain).orElseGet(() -> words(""));
  }

  private static String band(Score score) {
    return score instanceof Score.Banded banded ? banded.band() : "";
  }

  private static String reason(Score score) {
    return score instanceof Score.NotScored none ? none.code() : "";
  }

  private static String direction(Trend trend) {
    return trend.direction() == Direction.NONE ? "" : trend.direction().name();
  }
}
