package org.goldenthread.indicators.directorate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Directorates, which are named, renamed from a quarter on, and end when split or merged. */
@Singleton
public class Directorates extends Concept<Directorate, DirectorateChange> {

  private static final String KIND = "directorate";

  private final DirectorateUse use;
  private final Clock clock;

  Directorates(Histories histories, DirectorateUse use, Clock clock) {
    super(KIND, "directorates", DirectorateChange.class, histories.of(KIND, Directorate.class));
    this.use = use;
    this.clock = clock;
  }

  @Override
  public Change<Directorate> change(String code, DirectorateChange change) {
    return new Change<>(this, code, new Changing(code, change));
  }

  @Override
  public Directorate told(Directorate directorate) {
    return directorate.withChangesOfName();
  }

  /** A directorate with its name in a quarter. */
  private record Named(String name, @JsonUnwrapped Directorate directorate) {}

  @Override
  public boolean differsByQuarter() {
    return true;
  }

  @Override
  public Class<?> answered() {
    return Named.class;
  }

  @Override
  public Object answer(Directorate directorate, Optional<Quarter> quarter) {
    return new Named(nameIn(directorate, quarter).name(), told(directorate));
  }

  /** The present name changes by time alone. */
  @Override
  public String version(Directorate directorate, Optional<Quarter> quarter) {
    return "." + directorate.renamings().indexOf(nameIn(directorate, quarter));
  }

  private Name nameIn(Directorate directorate, Optional<Quarter> quarter) {
    return directorate.nameIn(quarter.orElseGet(() -> Quarter.at(clock.instant())));
  }

  private final class Changing implements Edit<Directorate> {

    private final String code;
    private final DirectorateChange change;

    private Changing(String code, DirectorateChange change) {
      this.code = code;
      this.change = change;
    }

    @Override
    public Directorate apply(Optional<Directorate> present) {
      return change.apply(code, present);
    }

    @Override
    public Optional<Refusal> refusal(Optional<Directorate> present) {
      return Refusal.of(change.faults()).or(() -> refusal(apply(present)));
    }

    private Optional<Refusal> refusal(Directorate after) {
      return Refusal.of(after.faults())
          .or(() -> unknown("/successors/%d", after.successors()))
          .or(() -> after.lastQuarter().flatMap(this::needed));
    }

    private Optional<Refusal> needed(Quarter last) {
      List<String> by = use.givenTo(code, last).stream().map(IndicatorRef::value).toList();
      return by.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Refusal(
                  Reason.DIRECTORATE_NEEDED,
                  "/lastQuarter",
                  "Definitions that begin after %s name %s: give %s to another directorate first"
                      .formatted(last, code, String.join(", ", by))));
    }
  }

  /**
   * Refuses one that is not there, or has ended before something of it begins. It cannot end until
   * this transaction does. One that has ended still has the figures of its time.
   */
  public Optional<Refusal> refusal(String pointer, String code, Quarter from) {
    Optional<Directorate> directorate = history().hold(code).map(Revision::content);
    return directorate.isEmpty()
        ? unknown(pointer, code)
        : directorate.filter(it -> it.hasEndedBefore(from)).map(it -> ended(pointer, it, from));
  }

  private static Refusal ended(String pointer, Directorate directorate, Quarter from) {
    return new Refusal(
        Reason.DIRECTORATE_ENDED,
        pointer,
        "Directorate %s ended with %s, before %s%s"
            .formatted(
                directorate.code(),
                directorate.lastQuarter().map(Quarter::toString).orElse(""),
                from,
                directorate.successors().isEmpty()
                    ? ": name another"
                    : ": its successors are " + String.join(", ", directorate.successors())));
  }
}
