package org.goldenthread.outturns.outturn.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Revision;

/**
 * What a submission put itself in the place of.
 *
 * @param fellAway the fields that were said before and are not any more, as the answer names them
 */
public record Replaced(
    long revision, String submittedBy, Instant submittedAt, List<String> fellAway) {

  private static final List<Map.Entry<String, Predicate<Outturn>>> FIELDS =
      List.of(
          Map.entry("value", it -> it.value().isPresent()),
          Map.entry("numerator", it -> it.ratio().isPresent()),
          Map.entry("denominator", it -> it.ratio().isPresent()),
          Map.entry("supplementary", it -> it.supplementary().isPresent()),
          Map.entry("reason", it -> it.reason().isPresent()),
          Map.entry("expectedQuarter", it -> it.expectedQuarter().isPresent()),
          Map.entry("note", it -> it.note().isPresent()),
          Map.entry("parts", it -> !it.parts().isEmpty()));

  /** Empty if there was nothing before it, or it says what was said already. */
  public static Optional<Replaced> by(Outcome.Recorded<Outturn> recorded) {
    Outturn now = recorded.revision().content();
    return recorded.replaced().map(before -> of(before, now));
  }

  private static Replaced of(Revision<Outturn> before, Outturn now) {
    return new Replaced(
        before.number(),
        before.submittedBy(),
        before.submittedAt(),
        FIELDS.stream()
            .filter(it -> it.getValue().test(before.content()) && !it.getValue().test(now))
            .map(Map.Entry::getKey)
            .toList());
  }

  @Override
  public String toString() {
    return "revision %d of %s%s"
        .formatted(
            revision,
            submittedBy,
            fellAway.isEmpty() ? "" : ", which also had " + String.join(", ", fellAway));
  }
}
