package org.goldenthread.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means from a quarter on, until the next definition begins.
 *
 * @param unit what the value counts
 * @param displayDecimals decimals to print; empty to print the digits as submitted
 * @param displayScale the power of ten that a printed value is divided by: 1000 prints 171,000 GBP
 *     as £171k
 * @param directorate the code of the directorate that answers for it; empty for a corporate
 *     indicator
 * @param priority the code of a plan's priority
 * @param cumulative whether values are year to date
 * @param reportingLag quarters between the quarter measured and the report that shows it
 * @param comparabilityBreak why values before this definition cannot be compared
 * @param firstQuarter first quarter with a value; empty if it was always measured
 * @param lastQuarter last quarter measured; empty unless retired
 * @param reachesBackTo the earliest quarter that it also holds for where nothing else is defined
 *     before it: a report shows figures of earlier quarters, which its words then fit
 * @param timing how often it is measured
 * @param composition what its figure is made of
 * @param reference how the indicator's reference is written, if that is not its canonical form
 */
public record Definition(
    Quarter fromQuarter,
    String title,
    @Longest(Longest.PARAGRAPH) Optional<String> description,
    @Longest(Longest.LINE) Optional<Unit> unit,
    Optional<Integer> displayDecimals,
    Optional<Integer> displayScale,
    Polarity polarity,
    @Code Optional<String> directorate,
    @Code Optional<String> priority,
    boolean cumulative,
    int reportingLag,
    Optional<Tolerance> toleranceOverride,
    @Longest(Longest.PARAGRAPH) Optional<String> dataSource,
    Optional<String> ownerRole,
    boolean informationOnly,
    @Longest(Longest.PARAGRAPH) Optional<String> comparabilityBreak,
    Optional<Quarter> firstQuarter,
    Optional<Quarter> lastQuarter,
    Optional<IndicatorRef> replaces,
    Optional<Quarter> reachesBackTo,
    @JsonUnwrapped Timing timing,
    @JsonUnwrapped Composition composition,
    Optional<String> reference) {

  private static final String CUMULATIVE = "cumulative";
  private static final int LONGEST_LAG = 4;
  private static final int MOST_DECIMALS = 10;
  private static final int LARGEST_SCALE = 9;

  /** What breaks a rule as a definition of the indicator, whatever else there is. */
  public List<Fault> faults(IndicatorRef indicator) {
    List<Fault> faults = new ArrayList<>();
    if (replaces.filter(indicator::equals).isPresent()) {
      faults.add(new Fault("/replaces", "An indicator cannot replace itself"));
    }
    if (reportingLag < 0 || reportingLag > LONGEST_LAG) {
      faults.add(
          new Fault("/reportingLag", "A reporting lag is 0 to %d quarters".formatted(LONGEST_LAG)));
    }
    toleranceOverride.ifPresent(tolerance -> faults.addAll(tolerance.faults("/toleranceOverride")));
    faults.addAll(displayFaults());
    faults.addAll(timing.faults(composition.isCalculated(), cumulative));
    faults.addAll(composition.faults());
    faults.addAll(lastQuarterFaults());
    reachesBackTo
        .filter(earlier -> earlier.compareTo(fromQuarter) > 0)
        .map(this::reachesForward)
        .ifPresent(faults::add);
    return faults;
  }

  private Fault reachesForward(Quarter later) {
    return new Fault(
        "/reachesBackTo",
        "It begins in %s, before %s: leave reachesBackTo out".formatted(fromQuarter, later));
  }

  /** What of a definition is said beside its body. */
  public static Map<String, ?> given(Quarter fromQuarter, Optional<String> reference) {
    return Map.of("fromQuarter", fromQuarter, "reference", reference);
  }

  /** What is said, with what it says by itself: what months make by year to date is cumulative. */
  public static @Nullable Map<String, ?> completed(@Nullable Map<String, ?> said) {
    if (said == null
        || said.get(CUMULATIVE) != null
        || !MonthlyToQuarter.YEAR_TO_DATE.name().equals(said.get("monthlyToQuarter"))) {
      return said;
    }
    Map<String, Object> completed = new LinkedHashMap<>(said);
    completed.put(CUMULATIVE, true);
    return completed;
  }

  /** The first quarter that it holds for. */
  public Quarter holdsFrom() {
    return reachesBackTo.orElse(fromQuarter);
  }

  /** Whether it says the same as the one before it. A comparability break says something new. */
  boolean continues(Definition before) {
    return comparabilityBreak.isEmpty()
        && with(fromQuarter, Optional.empty(), reference)
            .equals(before.with(fromQuarter, Optional.empty(), before.reference));
  }

  /** The same, but that it also holds for earlier quarters where nothing else is defined. */
  public Definition reachingBackTo(Optional<Quarter> earlier) {
    return with(fromQuarter, earlier, reference);
  }

  /** The same from the first quarter that it holds for. */
  Definition fromWhereItHolds() {
    return with(holdsFrom(), Optional.empty(), reference);
  }

  /** The same of an indicator whose reference is written so; no other than before if empty. */
  public Definition writtenAs(Optional<String> written) {
    return with(fromQuarter, reachesBackTo, written.or(() -> reference));
  }

  private Definition with(Quarter quarter, Optional<Quarter> earlier, Optional<String> written) {
    return new Definition(
        quarter,
        title,
        description,
        unit,
        displayDecimals,
        displayScale,
        polarity,
        directorate,
        priority,
        cumulative,
        reportingLag,
        toleranceOverride,
        dataSource,
        ownerRole,
        informationOnly,
        comparabilityBreak,
        firstQuarter,
        lastQuarter,
        replaces,
        earlier,
        timing,
        composition,
        written);
  }

  private List<Fault> displayFaults() {
    List<Fault> faults = new ArrayList<>();
    displayDecimals
        .filter(decimals -> decimals < 0 || decimals > MOST_DECIMALS)
        .ifPresent(
            decimals ->
                faults.add(
                    new Fault(
                        "/displayDecimals", "Print 0 to %d decimals".formatted(MOST_DECIMALS))));
    displayScale
        .filter(scale -> !isPowerOfTen(scale))
        .ifPresent(
            scale ->
                faults.add(
                    new Fault("/displayScale", "A display scale is a power of ten: 1, 10, 1000")));
    return faults;
  }

  private List<Fault> lastQuarterFaults() {
    List<Fault> faults = new ArrayList<>();
    lastQuarter
        .filter(last -> last.compareTo(fromQuarter) < 0)
        .ifPresent(last -> faults.add(lastBefore(last, "the definition begins, " + fromQuarter)));
    lastQuarter
        .filter(last -> firstQuarter.filter(first -> last.compareTo(first) < 0).isPresent())
        .ifPresent(last -> faults.add(lastBefore(last, "the first quarter with a value")));
    return faults;
  }

  private static Fault lastBefore(Quarter last, String what) {
    return new Fault("/lastQuarter", "The last quarter, %s, is before %s".formatted(last, what));
  }

  private static boolean isPowerOfTen(int scale) {
    return IntStream.rangeClosed(0, LARGEST_SCALE)
        .mapToObj(BigDecimal.TEN::pow)
        .anyMatch(power -> power.intValueExact() == scale);
  }
}
