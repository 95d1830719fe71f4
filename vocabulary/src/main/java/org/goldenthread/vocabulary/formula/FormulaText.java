package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
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
    return switch (expression) {
      case Constant(BigDecimal value) -> value.toPlainString();
      case Reference(IndicatorRef ref) -> FormulaLexer.quoted(ref.value());
      case Operation(Operator operator, Expression left, Expression right) ->
          "%s %s %s"
              .formatted(
                  within(left, operator.rank()),
                  operator.sign(),
                  within(right, operator.rank() + 1));
      case Call(Aggregate aggregate, var arguments) ->
          arguments.stream()
              .map(FormulaText::of)
              .collect(Collectors.joining(", ", aggregate.word() + "(", ")"));
    };
  }

  private static String within(Expression expression, int rank) {
    return expression instanceof Operation operation && operation.operator().rank() < rank
        ? "(" + of(expression) + ")"
        : of(expression);
  }
}
