package org.goldenthread.scoring.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.goldenthread.scoring.rules.Comparand.Value;

/**
 * Finds special causes in a sequence of neighbouring quarters. No rule looks across a gap: what is
 * not known is not counted as if it were on one side.
 *
 * @param sequence figures of successive quarters
 * @param limits of the stretch that they belong to
 */
record SpecialCauses(List<Value> sequence, ProcessLimits.Known limits) {

  private static final int RUN = 7;
  private static final int TREND = 7;
  private static final int THREE = 3;
  private static final BigDecimal TWO_THIRDS_OF_THREE = BigDecimal.TWO;

  /** The signals at a figure, in the order of the rules; none where its cause is common. */
  List<Signal> at(int index) {
    List<Signal> signals = new ArrayList<>();
    for (SpecialCauseRule rule : SpecialCauseRule.values()) {
      int sign = sign(rule, index);
      if (sign != 0) {
        signals.add(new Signal(rule, sign > 0));
      }
    }
    return signals;
  }

  /** 1 where the rule tells of a rise, -1 where of a fall, 0 where it does not hold. */
  private int sign(SpecialCauseRule rule, int index) {
    return switch (rule) {
      case BEYOND_LIMIT -> beyondLimit(sequence.get(index));
      case TWO_OF_THREE_NEAR_LIMIT ->
          isNearLimit(sequence.get(index)) ? around(index, THREE, this::twoNearLimit) : 0;
      case RUN_ON_ONE_SIDE -> around(index, RUN, this::commonSide);
      case TREND -> around(index, TREND, SpecialCauses::commonDirection);
    };
  }

  /** The first sign that a window of this size around the figure gives. */
  private int around(int index, int size, ToIntFunction<List<Value>> sign) {
    return IntStream.rangeClosed(
            Math.max(0, index - size + 1), Math.min(index, sequence.size() - size))
        .map(start -> sign.applyAsInt(sequence.subList(start, start + size)))
        .filter(each -> each != 0)
        .findFirst()
        .orElse(0);
  }

  private int beyondLimit(Value figure) {
    if (figure.value().compareTo(limits.upper()) > 0) {
      return 1;
    }
    return figure.value().compareTo(limits.lower()) < 0 ? -1 : 0;
  }

  private int twoNearLimit(List<Value> three) {
    Predicate<Value> near = this::isNearLimit;
    return three.stream().filter(near).count() >= 2 ? commonSide(three) : 0;
  }

  private boolean isNearLimit(Value figure) {
    BigDecimal distance = distance(figure).abs().multiply(BigDecimal.valueOf(THREE));
    BigDecimal reach = limits.upper().subtract(limits.mean()).multiply(TWO_THIRDS_OF_THREE);
    return distance.compareTo(reach) > 0 && beyondLimit(figure) == 0;
  }

  private int commonSide(List<Value> window) {
    return common(window.size(), i -> distance(window.get(i)).signum());
  }

  private BigDecimal distance(Value figure) {
    return figure.value().subtract(limits.mean());
  }

  private static int commonDirection(List<Value> window) {
    return common(
        window.size() - 1, i -> window.get(i + 1).value().compareTo(window.get(i).value()));
  }

  /** The sign that all have; zero where they differ or one is zero. */
  private static int common(int count, IntUnaryOperator sign) {
    int first = sign.applyAsInt(0);
    for (int i = 1; i < count; i++) {
      if (sign.applyAsInt(i) != first) {
        return 0;
      }
    }
    return first;
  }
}
