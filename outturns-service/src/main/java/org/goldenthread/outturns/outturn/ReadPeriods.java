package org.goldenthread.outturns.outturn;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** Reads periods by how often the indicator is measured. */
@Singleton
public record ReadPeriods(Replica replica) implements Periods {

  private static final Pattern QUARTER = Pattern.compile("\\s*\\d{4}-\\d{2}-[Qq]\\d\\s*");

  @Override
  public ReadPeriod read(IndicatorRef ref, String written) {
    return QUARTER.matcher(written).matches()
        ? ReadPeriod.of(Quarter.parse(written))
        : replica
            .indicator(ref.value())
            .map(it -> read(it, written))
            .orElseGet(() -> ReadPeriod.of(Period.earliestQuarter(written)));
  }

  private static ReadPeriod read(Indicator indicator, String written) {
    Quarter quarter = indicator.quarterOf(written);
    return new ReadPeriod(quarter, indicator.frequencyIn(quarter).month(written));
  }

  /** What the figure of a quarter is for; empty for a measure that is taken every quarter. */
  public Optional<Period> periodOf(IndicatorRef ref, Quarter quarter) {
    return replica.indicator(ref.value()).flatMap(it -> it.otherPeriod(quarter));
  }

  /** The same of a figure that was recorded just now: nothing is asked again. */
  public Optional<Period> ofRecorded(IndicatorRef ref, Quarter quarter) {
    return replica.lastSeen(ref.value()).flatMap(it -> it.otherPeriod(quarter));
  }
}
