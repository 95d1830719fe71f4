package org.goldenthread.indicators.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;

/** Defines a breakdown, or changes its name and categories. */
@ApplicationScoped
public class DefineBreakdown {

  private final Recorder<Breakdown> recorder;

  DefineBreakdown(History<Breakdown> breakdowns, Announcer<Breakdown> announcer, Clock clock) {
    this.recorder = new Recorder<>(breakdowns, announcer, clock);
  }

  /** Defines the breakdown in place of the one with the same code. */
  @Transactional
  public Outcome<Breakdown> define(Breakdown breakdown, Author author) {
    return defining(breakdown).make(author);
  }

  /** The change, to be made with others. */
  public Change<Breakdown> defining(Breakdown breakdown) {
    return new Change<>(breakdown.code(), new Defining(breakdown), recorder);
  }

  private record Defining(Breakdown breakdown) implements Edit<Breakdown> {

    @Override
    public Breakdown apply(Optional<Breakdown> present) {
      return breakdown;
    }

    @Override
    public Optional<Refusal> refusal(Optional<Breakdown> present) {
      return Refusal.of(breakdown.faults())
          .or(
              () ->
                  present
                      .filter(it -> it.kind() != breakdown.kind())
                      .map(DefineBreakdown::keepsItsKind));
    }
  }

  /** What was submitted by it would mean something else. */
  private static Refusal keepsItsKind(Breakdown present) {
    return new Refusal(
        Reason.INVALID_REQUEST,
        "/kind",
        "%s is of the kind %s and stays so: make another breakdown"
            .formatted(present.code(), present.kind()));
  }
}
