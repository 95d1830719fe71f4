package org.goldenthread.indicators.initiative;

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

/** Registers a key initiative or changes one. */
@ApplicationScoped
public class RegisterInitiative {

  private final KnownDirectorates directorates;
  private final KnownPriorities priorities;
  private final Recorder<Initiative> recorder;

  RegisterInitiative(
      History<Initiative> initiatives,
      KnownDirectorates directorates,
      KnownPriorities priorities,
      Announcer<Initiative> announcer,
      Clock clock) {
    this.directorates = directorates;
    this.priorities = priorities;
    this.recorder = new Recorder<>(initiatives, announcer, clock);
  }

  /** Registers the initiative in place of the one with the same reference. */
  @Transactional
  public Outcome<Initiative> register(Initiative initiative, Author author) {
    return registering(initiative).make(author);
  }

  /** The change, to be made with others. */
  public Change<Initiative> registering(Initiative initiative) {
    return new Change<>(initiative.ref(), new Registering(initiative), recorder);
  }

  /**
   * The change, to be made with others, of an initiative whose objective is told by its title.
   *
   * @param plan the code of the plan that has the objective
   */
  public Change<Initiative> registering(Initiative initiative, String plan) {
    return new Change<>(
        initiative.ref(),
        new Registering(initiative) {
          @Override
          public Initiative apply(Optional<Initiative> present) {
            return initiative.withObjective(
                initiative
                    .priority()
                    .flatMap(
                        priority ->
                            initiative
                                .objective()
                                .flatMap(title -> priorities.objective(plan, priority, title))));
          }
        },
        recorder);
  }

  private class Registering implements Edit<Initiative> {

    private final Initiative initiative;

    private Registering(Initiative initiative) {
      this.initiative = initiative;
    }

    @Override
    public Initiative apply(Optional<Initiative> present) {
      return initiative;
    }

    @Override
    public Optional<Refusal> refusal(Optional<Initiative> present) {
      return initiative
          .directorate()
          .flatMap(code -> directorates.refusal("/directorate", code))
          .or(() -> initiative.priority().flatMap(code -> priorities.refusal("/priority", code)));
    }
  }
}
