package org.goldenthread.outturns.intake.rest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.kit.security.SecurityEvents;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Submitter;

/** Tells of whoever tried to speak for a directorate that their token does not name. */
@Singleton
record RefusedAccess(SecurityEvents events) {

  /** One event for each subject, however many rows were about it. */
  void tell(Submitter submitter, List<? extends Outcome<?>> outcomes) {
    Map<String, Long> bySubject =
        outcomes.stream()
            .flatMap(RefusedAccess::wrong)
            .collect(Collectors.groupingBy(Refusal.WrongDirectorate::code, Collectors.counting()));
    bySubject.forEach(
        (code, count) -> events.refused("wrong-directorate", submitter.subject(), code, count));
  }

  private static Stream<Refusal.WrongDirectorate> wrong(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(Refusal.WrongDirectorate wrong)
        ? Stream.of(wrong)
        : Stream.empty();
  }
}
