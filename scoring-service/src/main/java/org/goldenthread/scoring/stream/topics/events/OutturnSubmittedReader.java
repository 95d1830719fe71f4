package org.goldenthread.scoring.stream.topics.events;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.stream.topics.events.Message.OutturnChange;
import org.jspecify.annotations.Nullable;

/** Reads {@code outturn-submitted}. */
public final class OutturnSubmittedReader implements EventReader {

  private static final int LONGEST = 200;

  @Override
  public Topic topic() {
    return Topic.OUTTURN_SUBMITTED;
  }

  @Override
  public OutturnChange read(@Nullable String key, byte[] value) {
    OutturnSubmitted event = EventJson.read(value, OutturnSubmitted.class);
    EventFacts.keyMustBe(event.ref().value(), key);
    EventFacts.mustBeRevised(event.revision());
    return new OutturnChange(event.ref(), EventFacts.scorable(event.quarter()), outturn(event));
  }

  private static Outturn outturn(OutturnSubmitted event) {
    BigDecimal value = event.value();
    return value == null
        ? new Outturn.Absent(event.status(), event.revision())
        : new Outturn.Measured(
            value, ratio(event), calculation(event), event.status(), event.revision());
  }

  /** Of a very long formula only that it is one: the sentence is for people. */
  private static Optional<String> calculation(OutturnSubmitted event) {
    return Optional.ofNullable(event.calculation()).map(OutturnSubmittedReader::words);
  }

  private static String words(OutturnSubmitted.Calculation calculation) {
    String words = calculation.formula() + " = " + calculation.figures();
    return words.length() <= LONGEST
        ? words
        : "from %d other indicators".formatted(calculation.sources().size());
  }

  private static Optional<Outturn.Ratio> ratio(OutturnSubmitted event) {
    BigDecimal numerator = event.numerator();
    BigDecimal denominator = event.denominator();
    return numerator == null || denominator == null
        ? Optional.empty()
        : Optional.of(new Outturn.Ratio(numerator, denominator));
  }
}
