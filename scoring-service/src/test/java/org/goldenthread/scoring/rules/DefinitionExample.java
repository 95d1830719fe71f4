package org.goldenthread.scoring.rules;

import java.util.Optional;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/** A definition of which a test says only what matters to it. */
public final class DefinitionExample {

  private final Quarter fromQuarter;
  private Unit unit = Unit.UNSTATED;
  private Polarity polarity = Polarity.HIGHER_IS_BETTER;
  private Optional<String> directorate = Optional.empty();
  private boolean cumulative;
  private Optional<Tolerance> tolerance = Optional.empty();
  private boolean informationOnly;
  private boolean comparabilityBreak;
  private Optional<Quarter> firstQuarter = Optional.empty();
  private Optional<Quarter> lastQuarter = Optional.empty();

  private Frequency frequency = Frequency.QUARTERLY;

  private DefinitionExample(Quarter fromQuarter) {
    this.fromQuarter = fromQuarter;
  }

  /** Higher is better, always measured, nothing special. */
  public static DefinitionExample from(String quarter) {
    return new DefinitionExample(Quarter.parse(quarter));
  }

  public DefinitionExample unit(String code) {
    unit = Unit.parse(code);
    return this;
  }

  public DefinitionExample polarity(Polarity which) {
    polarity = which;
    return this;
  }

  /** Who answers for it. */
  public DefinitionExample directorate(String code) {
    directorate = Optional.of(code);
    return this;
  }

  public DefinitionExample cumulative() {
    cumulative = true;
    return this;
  }

  public DefinitionExample tolerance(Tolerance own) {
    tolerance = Optional.of(own);
    return this;
  }

  public DefinitionExample informationOnly() {
    informationOnly = true;
    return this;
  }

  public DefinitionExample breakInSeries() {
    comparabilityBreak = true;
    return this;
  }

  public DefinitionExample firstQuarter(String quarter) {
    firstQuarter = Optional.of(Quarter.parse(quarter));
    return this;
  }

  public DefinitionExample lastQuarter(String quarter) {
    lastQuarter = Optional.of(Quarter.parse(quarter));
    return this;
  }

  public DefinitionExample frequency(Frequency.Cycle cycle) {
    return frequency(Frequency.of(cycle, null, null, null));
  }

  public DefinitionExample frequency(Frequency how) {
    frequency = how;
    return this;
  }

  /** The definition. */
  public Definition build() {
    return new Definition(
        fromQuarter,
        unit,
        polarity,
        directorate,
        cumulative,
        tolerance,
        informationOnly,
        comparabilityBreak,
        firstQuarter,
        lastQuarter,
        frequency);
  }
}
