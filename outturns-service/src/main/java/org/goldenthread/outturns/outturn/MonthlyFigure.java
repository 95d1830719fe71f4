package org.goldenthread.outturns.outturn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;

/**
 * What is said about a month of a quarter.
 *
 * @param value present if and only if the status has one
 * @param ratio what the value was computed from, where that was sent
 * @param reason why the value is absent
 * @param note printed with the figure
 * @param parts what is said of the categories of its breakdowns, by their codes
 */
public record MonthlyFigure(
    YearMonth month,
    OutturnStatus status,
    Optional<Figure> value,
    Optional<Ratio> ratio,
    Optional<String> reason,
    Optional<String> note,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts)
    implements OfParts<MonthlyFigure> {

  /** What an outturn says, as a month of its quarter. */
  public static MonthlyFigure of(YearMonth month, Outturn own) {
    return new MonthlyFigure(
        month, own.status(), own.value(), own.ratio(), own.reason(), own.note(), own.parts());
  }

  @Override
  public MonthlyFigure with(List<Part> others) {
    return new MonthlyFigure(month, status, value, ratio, reason, note, others);
  }

  /** Its name, with the reason if there is one: "July 2020: moved". */
  String reasonByName() {
    String name = Period.of(month).label();
    return reason.map(why -> name + ": " + why).orElse(name);
  }
}
