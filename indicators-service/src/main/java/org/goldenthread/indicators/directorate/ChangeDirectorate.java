package org.goldenthread.indicators.directorate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Names a directorate, renames it from a quarter on, or ends it when it is split or merged. */
@ApplicationScoped
public class ChangeDirectorate {

  private final KnownDirectorates known;
  private final DirectorateUse use;
  private final Recorder<Directorate> recorder;

  ChangeDirectorate(
      History<Directorate> directorates,
      KnownDirectorates known,
      DirectorateUse use,
      Announcer<Directorate> announcer,
      Clock clock) {
    this.known = known;
    this.use = use;
    this.recorder = new Recorder<>(directorates, announcer, clock);
  }

  /** Makes the change; the first one makes the directorate. */
  @Transactional
  public Outcome<Directorate> change(String code, DirectorateChange change, Author author) {
    return changing(code, change).make(author);
  }

  /** The change, to be made with others. */
  public Change<Directorate> changing(String code, DirectorateChange change) {
    return new Change<>(code, new Changing(code, change), recorder);
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
      Directorate after = apply(present);
      return Refusal.of(after.faults())
          .or(() -> known.refusal("/successors", after.successors()))
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
}
