package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.IndicatorRef;

/** What a formula is made of. Two are equal if they are worked out in the same way. */
sealed interface Expression {

  /** The references in it, in the order in which they are written, as often as they are. */
  Stream<IndicatorRef> references();

  /** A decimal; without zeros at its end. */
  record Constant(BigDecimal value) implements Expression {
    /** Without zeros at its end. */
    public Constant {
      value = value.stripTrailingZeros();
    }

    @Override
    public Stream<IndicatorRef> references() {
      return Stream.empty();
    }
  }

  /** The figure of another indicator. */
  record Reference(IndicatorRef ref) implements Expression {
    @Override
    public Stream<IndicatorRef> references() {
      return Stream.of(ref);
    }
  }

  /** Two, and what is between them. */
  record Operation(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public Stream<IndicatorRef> references() {
      return Stream.concat(left.references(), right.references());
    }
  }

  /** What is made of several. */
  record Call(Aggregate aggregate, List<Expression> arguments) implements Expression {
    /** Keeps a copy that nobody can change. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Stream<IndicatorRef> references() {
      return arguments.stream().flatMap(Expression::references);
    }
  }
}
