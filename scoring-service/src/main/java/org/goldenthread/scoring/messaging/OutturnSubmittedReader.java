package org.goldenthread.scoring.messaging;

import java.math.BigDecimal;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.scoring.messaging.Message.OutturnChange;
import org.jspecify.annotations.Nullable;

/** Reads {@code outturn-submitted}. */
final class OutturnSubmittedReader implements EventReader {

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
        : new Outturn.Measured(EventFacts.plain(value), event.status(), event.revision());
  }
}
