package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.formula.Expression.Call;
import org.goldenthread.vocabulary.formula.Expression.Constant;
import org.goldenthread.vocabulary.formula.Expression.Operation;
import org.goldenthread.vocabulary.formula.Expression.Reference;

/** Writes expressions so that they are read as the same, with no more parentheses than it takes. */
final class FormulaText {

  private FormulaText() {}

  static String of(Expression expression) {
    return of(expression, it -> FormulaLexer.quoted(it.value()));
  }

  /**
   * The same with something else in place of references.
   *
   * @param names what stands for each
   */
  static String of(Expression expression, Function<IndicatorRef, String> names) {
    return switch (expression) {
      case Constant(BigDecimal value) -> value.toPlainString();
      case Reference(IndicatorRef ref) -> names.apply(ref);
      case Operation(Operator operator, Expression left, Expression right) ->
          "%s %s %s"
              .formatted(
                  within(left, operator.rank(), names),
                  operator.sign(),
                  within(right, operator.rank() + 1, names));
      case Call(Aggregate aggregate, var arguments) ->
          arguments.stream()
              .map(it -> of(it, names))
              .collect(Collectors.joining(", ", aggregate.word() + "(", ")"));
    };
  }

  private static String within(
      Expression expression, int rank, Function<IndicatorRef, String> names) {
    return expression instanceof Operation operation && operation.operator().rank() < rank
        ? "(" + of(expression, names) + ")"
        : of(expression, names);
  }
}
