package org.goldenthread.reporting.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * What an indicator means from a quarter on, as far as a report says it.
 *
 * @param reference how people write the indicator's reference
 * @param fromQuarter the first quarter in which it is in force
 * @param unit the unit's code, as defined
 * @param format how its figures are printed
 * @param directorate the code of the directorate that answers for it; empty for a corporate one
 * @param priority the code of the priority it belongs to
 * @param cumulative whether a figure is of the year to date
 * @param reportingLag quarters between the quarter measured and the report that shows it
 * @param ownerRole the role that answers for it, never a person's name
 * @param comparabilityBreak the last break in its series, by it or by a definition before it
 * @param firstQuarter the first quarter that has a figure, where the measure starts later
 * @param lastQuarter the last quarter that has a figure, where it is retired
 * @param replaces the indicator in whose place it is measured
 * @param frequency how often it is measured
 * @param officialCodes its codes in official series, each after its scheme: {@code ASCOF 2B(1)}
 * @param calculated how it is worked out of others; empty if it is submitted
 */
public record Definition(
    String reference,
    Quarter fromQuarter,
    String title,
    Optional<String> description,
    Optional<String> unit,
    FigureFormat format,
    Polarity polarity,
    Optional<String> directorate,
    Optional<String> priority,
    boolean cumulative,
    int reportingLag,
    Optional<String> dataSource,
    Optional<String> ownerRole,
    boolean informationOnly,
    Optional<Break> comparabilityBreak,
    Optional<Quarter> firstQuarter,
    Optional<Quarter> lastQuarter,
    Optional<IndicatorRef> replaces,
    Frequency frequency,
    List<String> officialCodes,
    Optional<Calculated> calculated) {

  /**
   * That a figure is worked out of others.
   *
   * @param totalSubmitted whether one is submitted beside, and then stands
   */
  public record Calculated(Formula formula, boolean totalSubmitted) {}

  /**
   * What a report says with this definition of the figure that it shows: what is measured and how
   * is of the figure's quarter, its place and when it is due of the report's.
   */
  public Definition shownBy(Definition report) {
    return new Definition(
        reference,
        fromQuarter,
        title,
        description,
        unit,
        format,
        polarity,
        report.directorate,
        report.priority,
        cumulative,
        report.reportingLag,
        dataSource,
        report.ownerRole,
        informationOnly,
        comparabilityBreak,
        report.firstQuarter,
        report.lastQuarter,
        replaces,
        report.frequency,
        officialCodes,
        calculated);
  }

  /** Whether somebody owes its figures. */
  public boolean isSubmitted() {
    return calculated.filter(it -> !it.totalSubmitted()).isEmpty();
  }

  /**
   * The quarter whose figure a report of this quarter shows: where no period ends in it, that of
   * the last one that did.
   */
  public Quarter dataQuarter(Quarter reportingQuarter) {
    Quarter expected = expected(reportingQuarter);
    return frequency.lastUpTo(expected).orElse(expected);
  }

  /**
   * Whether a figure is new in the report of this quarter, rather than one of an earlier report.
   */
  public boolean isDueIn(Quarter reportingQuarter) {
    return frequency.endsIn(expected(reportingQuarter));
  }

  /** The quarter in whose report the next figure is due; empty where it is retired by then. */
  public Optional<Quarter> nextDue(Quarter reportingQuarter) {
    return Optional.of(frequency.nextAfter(expected(reportingQuarter)))
        .filter(next -> !endedBefore(next))
        .map(next -> next.plus(reportingLag));
  }

  /**
   * Whether the measure had its last figure before the one that a report of this quarter awaits.
   */
  public boolean isRetiredIn(Quarter reportingQuarter) {
    return endedBefore(expected(reportingQuarter));
  }

  /** What the figure of a quarter is for, where that is not the quarter itself. */
  public Optional<Period> otherPeriod(Quarter quarter) {
    return frequency.isEveryQuarter() ? Optional.empty() : Optional.of(frequency.period(quarter));
  }

  /** The quarters of so many figures, up to that of this quarter, earliest first. */
  public List<Quarter> figuresUpTo(Quarter quarter, int most) {
    return Stream.iterate(quarter, frequency::before).limit(most).toList().reversed();
  }

  private Quarter expected(Quarter reportingQuarter) {
    return reportingQuarter.plus(-reportingLag);
  }

  /** Whether the measure had its last figure before the quarter. */
  public boolean endedBefore(Quarter quarter) {
    return lastQuarter.filter(last -> last.compareTo(quarter) < 0).isPresent();
  }

  /** Whether the measure has its first figure only after the quarter. */
  public boolean startsAfter(Quarter quarter) {
    return firstQuarter.filter(first -> first.compareTo(quarter) > 0).isPresent();
  }

  /** Why figures from before this definition cannot be compared with its own. */
  public Optional<String> ownBreak() {
    return comparabilityBreak.filter(it -> it.from().equals(fromQuarter)).map(Break::why);
  }

  /**
   * The last break, if it was so lately that a figure from before it could stand beside the
   * quarter's.
   */
  public Optional<Break> breakWithinAYearOf(Quarter quarter) {
    return comparabilityBreak.filter(it -> it.from().compareTo(quarter.sameQuarterLastYear()) > 0);
  }

  /** The break between the figure of a quarter and the one before it. */
  public Optional<Break> breakAt(Quarter quarter) {
    return comparabilityBreak.filter(it -> it.isBetween(frequency.before(quarter), quarter));
  }
}
