package org.goldenthread.outturns.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * Something that a report still lacks.
 *
 * @param subject the code of the indicator, initiative or directorate
 * @param quarter the quarter that it is to be about: of an indicator, the data quarter
 * @param directorate who owes it; empty where the whole council does
 * @param ownerRole who answers for it, if that is known
 * @param since the first day on which it is owed, which may lie ahead
 */
public record Owed(
    Kind kind,
    String subject,
    String title,
    Quarter quarter,
    Optional<String> directorate,
    Optional<String> ownerRole,
    LocalDate since) {

  /** What is owed. */
  public enum Kind {
    /** The value of an indicator that is due. */
    OUTTURN,
    /** Why an indicator is below target. */
    COMMENTARY,
    /** How an initiative gets on. */
    PROGRESS,
    /** What a directorate says about its services. */
    SUMMARY
  }
}
