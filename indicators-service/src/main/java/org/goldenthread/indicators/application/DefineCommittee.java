package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Committee;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Refusal;

/** Defines what is reported to a committee, or changes it. */
@ApplicationScoped
public class DefineCommittee {

  private final Documents<Committee> committees;
  private final Belonging belonging;
  private final Recorder<Committee> recorder;

  DefineCommittee(
      Documents<Committee> committees,
      Belonging belonging,
      Announcer<Committee> announcer,
      Clock clock) {
    this.committees = committees;
    this.belonging = belonging;
    this.recorder = new Recorder<>(committees, announcer, clock);
  }

  /** Defines the committee in place of the one with the same code. */
  @Transactional
  public Outcome<Committee> define(Committee committee, Author author) {
    return brokenRules(committee)
        .or(() -> belonging.refusal(committee))
        .<Outcome<Committee>>map(Outcome.Refused::new)
        .orElseGet(
            () ->
                recorder.record(new WholeEdit<>(committee.code(), committee, committees), author));
  }

  private static Optional<Refusal> brokenRules(Committee committee) {
    List<Fault> faults = committee.faults();
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.BreaksRules(faults));
  }
}
