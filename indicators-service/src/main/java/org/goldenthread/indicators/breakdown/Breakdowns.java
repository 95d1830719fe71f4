package org.goldenthread.indicators.breakdown;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.goldenthread.indicators.history.Change;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Edit;
import org.goldenthread.indicators.history.Histories;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;

/** How figures are broken down; what a breakdown is of the parts of stays. */
@Singleton
public class Breakdowns extends Concept<Breakdown, Breakdown> {

  private static final String KIND = "breakdown";

  Breakdowns(Histories histories) {
    super(KIND, "breakdowns", Breakdown.class, histories.of(KIND, Breakdown.class));
  }

  @Override
  public Change<Breakdown> change(String code, Breakdown breakdown) {
    return new Change<>(
        this,
        code,
        Edit.to(
            breakdown,
            present -> Refusal.of(breakdown.faults()).or(() -> otherKind(present, breakdown))));
  }

  /** What was submitted by it would mean something else. */
  private static Optional<Refusal> otherKind(Optional<Breakdown> present, Breakdown breakdown) {
    return present
        .filter(it -> it.kind() != breakdown.kind())
        .map(
            it ->
                new Refusal(
                    Reason.INVALID_REQUEST,
                    "/kind",
                    "%s is of the kind %s and stays so: make another breakdown"
                        .formatted(it.code(), it.kind())));
  }
}
