package org.goldenthread.indicators.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ToleranceKind;

/** A definition with what every definition needs; a test changes what it is about. */
public final class DefinitionExample {

  private final String fromQuarter;
  private String title = "Looked After Children";
  private int reportingLag;
  private Optional<Integer> displayDecimals = Optional.empty();
  private Optional<Integer> displayScale = Optional.empty();
  private Optional<Tolerance> tolerance = Optional.empty();
  private Optional<String> comparabilityBreak = Optional.empty();
  private Optional<Quarter> firstQuarter = Optional.empty();
  private Optional<Quarter> lastQuarter = Optional.empty();
  private Optional<IndicatorRef> replaces = Optional.empty();

  private Timing timing = Timing.QUARTERLY;
  private Composition composition = Composition.NONE;

  // A line for each field, and nothing else.
  final Function<Quarter, Definition> made =
      from ->
          new Definition(
              from,
              title,
              Optional.empty(),
              Optional.empty(),
              displayDecimals,
              displayScale,
              Polarity.LOWER_IS_BETTER,
              Optional.empty(),
              Optional.empty(),
              false,
              reportingLag,
              tolerance,
              Optional.empty(),
              Optional.empty(),
              false,
              comparabilityBreak,
              firstQuarter,
              lastQuarter,
              replaces,
              Optional.empty(),
              timing,
              composition,
              Optional.empty());

  private DefinitionExample(String fromQuarter) {
    this.fromQuarter = fromQuarter;
  }

  public static DefinitionExample from(String quarter) {
    return new DefinitionExample(quarter);
  }

  public DefinitionExample titled(String is) {
    this.title = is;
    return this;
  }

  DefinitionExample reportingLag(int is) {
    this.reportingLag = is;
    return this;
  }

  DefinitionExample display(int decimals, int scale) {
    this.displayDecimals = Optional.of(decimals);
    this.displayScale = Optional.of(scale);
    return this;
  }

  DefinitionExample tolerance(String percent) {
    this.tolerance =
        Optional.of(new Tolerance(ToleranceKind.PERCENT, new Decimal(new BigDecimal(percent))));
    return this;
  }

  DefinitionExample broken(String why) {
    this.comparabilityBreak = Optional.of(why);
    return this;
  }

  DefinitionExample firstQuarter(String is) {
    this.firstQuarter = Optional.of(Quarter.parse(is));
    return this;
  }

  DefinitionExample lastQuarter(String is) {
    this.lastQuarter = Optional.of(Quarter.parse(is));
    return this;
  }

  DefinitionExample replaces(String ref) {
    this.replaces = Optional.of(IndicatorRef.parse(ref));
    return this;
  }

  DefinitionExample timing(Timing is) {
    this.timing = is;
    return this;
  }

  DefinitionExample composition(Composition is) {
    this.composition = is;
    return this;
  }

  public Definition build() {
    return made.apply(Quarter.parse(fromQuarter));
  }
}
