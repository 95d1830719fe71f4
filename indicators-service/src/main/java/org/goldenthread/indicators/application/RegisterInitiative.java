package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.Outcome;

/** Registers a key initiative or changes one. */
@ApplicationScoped
public class RegisterInitiative {

  private final Documents<Initiative> initiatives;
  private final Belonging belonging;
  private final Recorder<Initiative> recorder;

  RegisterInitiative(
      Documents<Initiative> initiatives,
      Belonging belonging,
      Announcer<Initiative> announcer,
      Clock clock) {
    this.initiatives = initiatives;
    this.belonging = belonging;
    this.recorder = new Recorder<>(initiatives, announcer, clock);
  }

  /** Registers the initiative in place of the one with the same reference. */
  @Transactional
  public Outcome<Initiative> register(Initiative initiative, Author author) {
    return belonging
        .refusal(initiative)
        .<Outcome<Initiative>>map(Outcome.Refused::new)
        .orElseGet(
            () ->
                recorder.record(
                    new WholeEdit<>(initiative.ref(), initiative, initiatives), author));
  }
}
