package org.goldenthread.indicators.directorate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.vocabulary.Quarter;

/** The rule that what names a directorate names one that is there. */
@ApplicationScoped
public class KnownDirectorates {

  private final History<Directorate> directorates;

  KnownDirectorates(History<Directorate> directorates) {
    this.directorates = directorates;
  }

  /** Refuses a code that none has. One that has ended still has the figures of its time. */
  public Optional<Refusal> refusal(String pointer, String code) {
    return directorates.current(code).isPresent()
        ? Optional.empty()
        : Optional.of(unknown(pointer, code));
  }

  /** Refuses the first of the codes that none has. */
  public Optional<Refusal> refusal(String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .boxed()
        .flatMap(at -> refusal(pointer + "/" + at, codes.get(at)).stream())
        .findFirst();
  }

  /**
   * Refuses one that is not there, or has ended before something of it begins. It cannot end until
   * this transaction does.
   */
  public Optional<Refusal> refusal(String pointer, String code, Quarter from) {
    Optional<Directorate> directorate = directorates.hold(code).map(Revision::content);
    return directorate.isEmpty()
        ? Optional.of(unknown(pointer, code))
        : directorate.filter(it -> it.hasEndedBefore(from)).map(it -> ended(pointer, it, from));
  }

  private static Refusal unknown(String pointer, String code) {
    return new Refusal(
        Reason.UNKNOWN_DIRECTORATE,
        pointer,
        "No directorate has the code '%s': see GET /api/v1/directorates, or put it first"
            .formatted(code));
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
