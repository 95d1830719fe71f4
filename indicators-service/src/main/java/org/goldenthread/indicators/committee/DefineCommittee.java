package org.goldenthread.indicators.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.goldenthread.indicators.directorate.KnownDirectorates;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.plan.KnownPriorities;

/** Defines what is reported to a committee, or changes it. */
@ApplicationScoped
public class DefineCommittee {

  private final KnownDirectorates directorates;
  private final KnownPriorities priorities;
  private final Recorder<Committee> recorder;

  DefineCommittee(
      History<Committee> committees,
      KnownDirectorates directorates,
      KnownPriorities priorities,
      Announcer<Committee> announcer,
      Clock clock) {
    this.directorates = directorates;
    this.priorities = priorities;
    this.recorder = new Recorder<>(committees, announcer, clock);
  }

  /** Defines the committee in place of the one with the same code. */
  @Transactional
  public Outcome<Committee> define(Committee committee, Author author) {
    return defining(committee).make(author);
  }

  /** The change, to be made with others. */
  public Change<Committee> defining(Committee committee) {
    return new Change<>(committee.code(), new Defining(committee), recorder);
  }

  private final class Defining implements Edit<Committee> {

    private final Committee committee;

    private Defining(Committee committee) {
      this.committee = committee;
    }

    @Override
    public Committee apply(Optional<Committee> present) {
      return committee;
    }

    @Override
    public Optional<Refusal> refusal(Optional<Committee> present) {
      return Refusal.of(committee.faults())
          .or(() -> directorates.refusal("/directorates", committee.directorates()))
          .or(() -> priorities.refusal("/priorities", committee.priorities()));
    }
  }
}
