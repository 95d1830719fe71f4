package org.goldenthread.indicators.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.code.NoTarget;

/** A target as it is said: a value, or why there is none. */
public record TargetChange(
    Optional<Decimal> value,
    Optional<Tolerance> tolerance,
    @Longest(Longest.PARAGRAPH) Optional<String> reason,
    Optional<NoTarget> none,
    @Longest(Longest.PARAGRAPH) Optional<String> note) {

  /** How a target is said. */
  public static TargetChange of(Target target) {
    return switch (target) {
      case Target.Value(var value, var tolerance, var reason) ->
          new TargetChange(
              Optional.of(value), tolerance, reason, Optional.empty(), Optional.empty());
      case Target.None(var why, var note) ->
          new TargetChange(
              Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why), note);
    };
  }

  /** What is said that does not go together. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (none.isEmpty()) {
      if (value.isEmpty()) {
        faults.add(new Fault("/value", "Send a value, or none with why there is none"));
      }
      beside(note, "/note", "A note goes with none: send it as the reason", faults);
    } else {
      beside(value, "/value", "Send either a value or none, not both", faults);
      beside(tolerance, "/tolerance", "A tolerance goes with a value", faults);
      beside(reason, "/reason", "A reason goes with a value: send it as the note", faults);
    }
    return faults;
  }

  private static void beside(Optional<?> field, String pointer, String detail, List<Fault> faults) {
    field.ifPresent(it -> faults.add(new Fault(pointer, detail)));
  }

  /** The target; there must be no faults. */
  Target target() {
    return none.<Target>map(why -> new Target.None(why, note))
        .orElseGet(() -> new Target.Value(value.orElseThrow(), tolerance, reason));
  }
}
