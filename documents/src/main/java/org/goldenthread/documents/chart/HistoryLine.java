package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/**
 * How an indicator went over the quarters, against its target and against others. The line is not
 * drawn over a quarter without a figure, nor across a break.
 *
 * @param id starts the ids in the picture; unique on a page
 * @param subject what is measured: {@code Children looked after per 10,000}
 * @param each what a figure is of, as one word: quarter, month, year
 * @param quarters one after another without leaving any out, earliest first, at least one
 */
public record HistoryLine(
    String id,
    String subject,
    String each,
    List<Quarterly> quarters,
    List<Comparator> comparators) {

  /**
   * Somebody else's figure, drawn as a level.
   *
   * @param label who, and when it was: {@code Statistical neighbours, 2019-20}
   */
  public record Comparator(String label, Figure figure) {}

  /** A history that cannot change. */
  public HistoryLine {
    quarters = List.copyOf(quarters);
    comparators = List.copyOf(comparators);
    if (quarters.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to draw a line of");
    }
  }

  /** The picture. */
  public Chart chart() {
    Table figures = figures();
    String title = new Movement(each, quarters).sentence(subject);
    String alternative = Words.alternative(title, figures);
    String svg = new HistoryDrawing(this).draw(title, alternative);
    return new Chart(svg, title, alternative, figures);
  }

  /** The scale of the picture, or nothing if there is no figure at all. */
  Optional<Scale> scale() {
    List<BigDecimal> heights =
        Stream.concat(
                quarters.stream().flatMap(Quarterly::heights),
                comparators.stream().map(c -> c.figure().value()))
            .toList();
    return heights.isEmpty() ? Optional.empty() : Optional.of(Scale.of(heights));
  }

  private Table figures() {
    List<Column> columns =
        List.of(
            Column.text(Words.capital(each)),
            Column.number("Outturn"),
            Column.number("Target"),
            Column.text("Note"));
    List<Row> rows = new ArrayList<>(quarters.stream().map(HistoryLine::row).toList());
    comparators.forEach(c -> rows.add(row(c)));
    return new Table(subject, columns, rows);
  }

  private static Row row(Quarterly quarter) {
    Cell outturn =
        quarter
            .figure()
            .map(Figure::cell)
            .orElseGet(() -> Cell.text(""))
            .withMarks(quarter.marks());
    Cell target = quarter.aim().map(aim -> aim.target().cell()).orElseGet(() -> Cell.text(""));
    return Row.of(Cell.text(quarter.period().name()), outturn, target, Cell.text(note(quarter)));
  }

  private static Row row(Comparator comparator) {
    return Row.of(
        Cell.text(comparator.label()), comparator.figure().cell(), Cell.text(""), Cell.text(""));
  }

  private static String note(Quarterly quarter) {
    String gap = quarter.reading() instanceof Quarterly.Reading.Gap(String reason) ? reason : "";
    String broken = quarter.breakReason().orElse("");
    return gap.isEmpty() || broken.isEmpty() ? gap + broken : gap + "; " + broken;
  }

  /** Says in words what the end of a line does. */
  record Movement(String each, List<Quarterly> quarters) {

    /** The latest figure, where it stands against its target, and which way it has gone. */
    String sentence(String subject) {
      Quarterly latest = quarters.getLast();
      return switch (latest.reading()) {
        case Quarterly.Reading.Gap(String reason) ->
            "%s: no figure for %s (%s)"
                .formatted(subject, latest.period().name(), Words.small(reason));
        case Quarterly.Reading.Value(Figure figure) ->
            "%s: %s%s%s".formatted(subject, figure.display(), against(figure, latest), direction());
      };
    }

    private static String against(Figure figure, Quarterly latest) {
      if (latest.aim().isEmpty()) {
        return "";
      }
      Figure target = latest.aim().get().target();
      String place =
          switch (Integer.signum(figure.value().compareTo(target.value()))) {
            case 1 -> "above";
            case -1 -> "below";
            default -> "exactly on";
          };
      return ", %s the target of %s".formatted(place, target.display());
    }

    private String direction() {
      int sign = step(quarters.size() - 1).orElse(2);
      if (sign == 2) {
        return "";
      }
      int run = run(sign);
      String word = sign > 0 ? "rising" : sign < 0 ? "falling" : "unchanged";
      return run == 1
          ? ", " + once(sign)
          : ", %s for %s %ss".formatted(word, Words.number(run), each);
    }

    private String once(int sign) {
      return (sign == 0 ? "unchanged from" : sign > 0 ? "up on" : "down on")
          + " the %s before".formatted(each);
    }

    private int run(int sign) {
      int run = 0;
      for (int i = quarters.size() - 1; i > 0; i--) {
        if (step(i).filter(step -> step == sign).isEmpty()) {
          return run;
        }
        run++;
      }
      return run;
    }

    /** Up 1, down -1, level 0 against the quarter before; empty where they cannot be compared. */
    private Optional<Integer> step(int i) {
      if (i < 1 || quarters.get(i).breakReason().isPresent()) {
        return Optional.empty();
      }
      Optional<BigDecimal> before = quarters.get(i - 1).figure().map(Figure::value);
      Optional<BigDecimal> now = quarters.get(i).figure().map(Figure::value);
      return now.flatMap(n -> before.map(b -> Integer.signum(n.compareTo(b))));
    }
  }
}
