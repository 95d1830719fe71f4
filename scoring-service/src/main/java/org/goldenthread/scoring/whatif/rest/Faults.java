package org.goldenthread.scoring.whatif.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that all of it is told at once. */
final class Faults {

  private static final int WHOLE_DIGITS = 15;
  private static final int DECIMALS = 10;

  private final List<FieldFault> faults = new ArrayList<>();

  void add(String pointer, String detail) {
    faults.add(new FieldFault(pointer, detail));
  }

  /** A field that must be there. */
  <T> Optional<T> required(String pointer, @Nullable T value, String remedy) {
    if (value == null) {
      add(pointer, remedy);
    }
    return Optional.ofNullable(value);
  }

  /** A figure that can be reckoned with; nothing where it is left out or at fault. */
  Optional<BigDecimal> decimal(String pointer, @Nullable BigDecimal value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value.scale() > DECIMALS || (long) value.precision() - value.scale() > WHOLE_DIGITS) {
      add(
          pointer,
          "The figure is too long: send at most %d digits before the decimal point and %d after it"
              .formatted(WHOLE_DIGITS, DECIMALS));
      return Optional.empty();
    }
    return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
  }

  /** What a rule of the domain accepts; its sentence where it does not. */
  <T> Optional<T> accepted(String pointer, Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (IllegalArgumentException e) {
      add(pointer, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  boolean any() {
    return !faults.isEmpty();
  }

  /** All faults as one problem. */
  HttpProblem problem() {
    return Problems.invalid(faults);
  }
}
