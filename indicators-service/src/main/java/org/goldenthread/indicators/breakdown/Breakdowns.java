package org.goldenthread.indicators.breakdown;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            present ->
                Refusal.of(breakdown.faults())
                    .or(() -> otherKind(present, breakdown))
                    .or(() -> other(present, breakdown))));
  }

  /** A code that another breakdown has, from another folder for instance. */
  private static Optional<Refusal> other(Optional<Breakdown> present, Breakdown breakdown) {
    Set<String> codes = codes(breakdown).collect(Collectors.toSet());
    return present
        .filter(it -> codes(it).noneMatch(codes::contains))
        .map(
            it ->
                new Refusal(
                    Reason.INVALID_REQUEST,
                    "/categories",
                    "%s is '%s' with %s, of which none is left: keep one at least, or give another breakdown another code"
                        .formatted(
                            it.code(), it.name(), codes(it).collect(Collectors.joining(", ")))));
  }

  private static Stream<String> codes(Breakdown breakdown) {
    return breakdown.categories().stream().map(Category::code);
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
