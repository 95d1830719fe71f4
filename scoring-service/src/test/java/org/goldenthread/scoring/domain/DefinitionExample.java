package org.goldenthread.scoring.domain;

import java.util.Optional;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** A definition of which a test says only what matters to it. */
public final class DefinitionExample {

  private final Quarter fromQuarter;
  private Unit unit = Unit.NUMBER;
  private Polarity polarity = Polarity.HIGHER_IS_BETTER;
  private Optional<String> directorate = Optional.empty();
  private boolean cumulative;
  private Optional<Tolerance> tolerance = Optional.empty();
  private boolean informationOnly;
  private boolean comparabilityBreak;
  private Optional<Quarter> firstQuarter = Optional.empty();
  private Optional<Quarter> lastQuarter = Optional.empty();

  private DefinitionExample(Quarter fromQuarter) {
    this.fromQuarter = fromQuarter;
  }

  /** Higher is better, always measured, nothing special. */
  public static DefinitionExample from(String quarter) {
    return new DefinitionExample(Quarter.parse(quarter));
  }

  DefinitionExample unit(String code) {
    unit = new Unit(code);
    return this;
  }

  DefinitionExample polarity(Polarity which) {
    polarity = which;
    return this;
  }

  /** Who answers for it. */
  public DefinitionExample directorate(String code) {
    directorate = Optional.of(code);
    return this;
  }

  DefinitionExample cumulative() {
    cumulative = true;
    return this;
  }

  DefinitionExample tolerance(Tolerance own) {
    tolerance = Optional.of(own);
    return this;
  }

  DefinitionExample informationOnly() {
    informationOnly = true;
    return this;
  }

  DefinitionExample breakInSeries() {
    comparabilityBreak = true;
    return this;
  }

  DefinitionExample firstQuarter(String quarter) {
    firstQuarter = Optional.of(Quarter.parse(quarter));
    return this;
  }

  DefinitionExample lastQuarter(String quarter) {
    lastQuarter = Optional.of(Quarter.parse(quarter));
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
        lastQuarter);
  }
}
