package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.formula.Expression.Call;
import org.goldenthread.vocabulary.formula.Expression.Constant;
import org.goldenthread.vocabulary.formula.Expression.Operation;
import org.goldenthread.vocabulary.formula.Expression.Reference;

/**
 * Works out an expression with exact decimals. Only a quotient is rounded, half up to ten decimals.
 *
 * @param operands what its references stand for
 * @param factor of the unit of what is calculated; empty if the unit has none
 */
record Evaluation(Function<IndicatorRef, Operand> operands, Optional<BigDecimal> factor) {

  static final int DECIMALS = 10;

  Result of(Expression expression) {
    return switch (expression) {
      case Constant(BigDecimal value) -> Result.of(value);
      case Reference(IndicatorRef ref) -> Result.of(operands.apply(ref).value());
      case Operation operation -> of(operation);
      case Call call when call.aggregate() == Aggregate.WEIGHTED -> weighted(call);
      case Call call when call.aggregate() == Aggregate.MEAN ->
          sum(call)
              .with(
                  Result.of(BigDecimal.valueOf(call.arguments().size())),
                  (sum, number) -> Result.of(quotient(sum, number)));
      case Call call -> sum(call);
    };
  }

  private Result of(Operation operation) {
    return of(operation.left())
        .with(
            of(operation.right()),
            (left, right) ->
                switch (operation.operator()) {
                  case PLUS -> Result.of(left.add(right));
                  case MINUS -> Result.of(left.subtract(right));
                  case TIMES -> Result.of(left.multiply(right));
                  case DIVIDED_BY ->
                      right.signum() == 0
                          ? nothingToDivideBy(FormulaText.of(operation.right()))
                          : Result.of(quotient(left, right));
                });
  }

  private Result sum(Call call) {
    return call.arguments().stream()
        .map(this::of)
        .reduce((one, other) -> one.with(other, (a, b) -> Result.of(a.add(b))))
        .orElseThrow();
  }

  private Result weighted(Call call) {
    Optional<IndicatorRef> lacking =
        call.references().filter(it -> operands.apply(it).fraction().isEmpty()).findFirst();
    if (lacking.isPresent()) {
      return new Result.None(
          "%s has no numerator and denominator, which %s needs"
              .formatted(lacking.get(), FormulaText.of(call)));
    }
    return factor
        .map(it -> weighted(call, it))
        .orElseGet(
            () ->
                new Result.None(
                    "The unit has no factor with which %s gives a value"
                        .formatted(FormulaText.of(call))));
  }

  private Result weighted(Call call, BigDecimal factor) {
    Fraction all =
        call.references()
            .flatMap(it -> operands.apply(it).fraction().stream())
            .reduce(Fraction::plus)
            .orElseThrow();
    return all.denominator().signum() == 0
        ? nothingToDivideBy("The denominator of " + FormulaText.of(call))
        : new Result.Given(
            quotient(all.numerator().multiply(factor), all.denominator()), Optional.of(all));
  }

  private static Result nothingToDivideBy(String what) {
    return new Result.None("%s is zero, and nothing can be divided by it".formatted(what));
  }

  private static BigDecimal quotient(BigDecimal left, BigDecimal right) {
    return left.divide(right, DECIMALS, RoundingMode.HALF_UP);
  }
}
