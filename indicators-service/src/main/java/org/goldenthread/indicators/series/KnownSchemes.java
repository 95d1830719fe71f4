package org.goldenthread.indicators.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;

/** The rule that a definition names only official series that are there. */
@ApplicationScoped
public class KnownSchemes {

  private final History<SeriesScheme> schemes;

  KnownSchemes(History<SeriesScheme> schemes) {
    this.schemes = schemes;
  }

  /** Refuses the first of the codes that none has. */
  public Optional<Refusal> refusal(String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .filter(at -> schemes.current(codes.get(at)).isEmpty())
        .mapToObj(at -> unknown("%s/%d/scheme".formatted(pointer, at), codes.get(at)))
        .findFirst();
  }

  private static Refusal unknown(String pointer, String code) {
    return new Refusal(
        Reason.UNKNOWN_SERIES_SCHEME,
        pointer,
        "No official series has the code '%s': see GET /api/v1/series-schemes, or put it there first"
            .formatted(code));
  }
}
