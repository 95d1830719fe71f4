package org.goldenthread.outturns.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;

/**
 * What others achieve: the benchmarks of an indicator in a quarter.
 *
 * @param comparators in the order to print; empty to withdraw what was there
 */
public record Comparators(IndicatorRef ref, Quarter quarter, List<Comparator> comparators)
    implements Statement, Draft<Comparators> {

  /** What is kept as such. */
  public static final StatementType<Comparators> TYPE =
      new StatementType<>("comparators", Comparators.class, ReferenceKind.INDICATOR);

  private static final int MOST = 50;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_TEXT = 400;
  private static final int LONGEST_UNIT = 60;

  /**
   * One benchmark.
   *
   * @param label whose figure it is; empty if none was sent, which is a fault
   * @param value empty where a source is named that has no figure
   * @param period what time the figure is of
   * @param unit the code of the figure's own unit; empty where it is the indicator's
   */
  public record Comparator(
      String label,
      Optional<Figure> value,
      Optional<String> period,
      Optional<String> source,
      Optional<String> unit) {}

  @Override
  public Stream<String> texts() {
    return comparators.stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(it.label()),
                    Stream.of(it.period(), it.source()).flatMap(Optional::stream)));
  }

  @Override
  public String subject() {
    return ref.value();
  }

  @Override
  public String written() {
    return ref.spelling();
  }

  @Override
  public List<Fault> faults() {
    Faults faults =
        new Faults()
            .when(comparators.size() > MOST, "", "Send at most %d comparators".formatted(MOST));
    for (int index = 0; index < comparators.size(); index++) {
      check(index, faults);
    }
    return faults.all();
  }

  private void check(int index, Faults faults) {
    Comparator comparator = comparators.get(index);
    faults
        .required("/" + index + "/label", comparator.label(), LONGEST_LABEL)
        .figure("/" + index + "/value", comparator.value())
        .text("/" + index + "/period", comparator.period(), LONGEST_TEXT)
        .text("/" + index + "/source", comparator.source(), LONGEST_TEXT)
        .text("/" + index + "/unit", comparator.unit(), LONGEST_UNIT)
        .when(
            comparator.unit().map(SpeltUnit::read).filter(unit -> unit.scale() != 1).isPresent(),
            "/" + index + "/unit",
            "The unit is in thousands or more: write GBP, and the value in full");
  }

  @Override
  public Comparators complete(Subject about) {
    return this;
  }
}
