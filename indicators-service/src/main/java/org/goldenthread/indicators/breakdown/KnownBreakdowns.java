package org.goldenthread.indicators.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;

/** The rule that a definition names only breakdowns that are there. */
@ApplicationScoped
public class KnownBreakdowns {

  private final History<Breakdown> breakdowns;

  KnownBreakdowns(History<Breakdown> breakdowns) {
    this.breakdowns = breakdowns;
  }

  /** Refuses the first of the codes that none has. */
  public Optional<Refusal> refusal(String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .filter(at -> breakdowns.current(codes.get(at)).isEmpty())
        .mapToObj(at -> unknown(pointer + "/" + at, codes.get(at)))
        .findFirst();
  }

  private static Refusal unknown(String pointer, String code) {
    return new Refusal(
        Reason.UNKNOWN_BREAKDOWN,
        pointer,
        "No breakdown has the code '%s': see GET /api/v1/breakdowns, or put it first"
            .formatted(code));
  }
}
