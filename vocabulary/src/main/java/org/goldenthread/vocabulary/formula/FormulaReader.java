package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.vocabulary.Decimal;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Spaces;
import org.goldenthread.vocabulary.formula.Expression.Call;
import org.goldenthread.vocabulary.formula.Expression.Constant;
import org.goldenthread.vocabulary.formula.Expression.Operation;
import org.goldenthread.vocabulary.formula.Expression.Reference;
import org.goldenthread.vocabulary.formula.FormulaLexer.Kind;
import org.goldenthread.vocabulary.formula.FormulaLexer.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * Reads a formula: sums of products of values, where a value is a decimal, a reference, an
 * aggregate, or a formula in parentheses.
 */
final class FormulaReader {

  /** So that nothing that can be written takes long, or more of the stack than there is. */
  private static final int MOST_VALUES = 500;

  private static final int DEEPEST = 50;
  private static final Map<String, Operator> SUMS = Map.of("+", Operator.PLUS, "-", Operator.MINUS);
  private static final Map<String, Operator> PRODUCTS =
      Map.of("*", Operator.TIMES, "/", Operator.DIVIDED_BY);
  private static final String QUOTE =
      "write a reference with other signs than . _ & : in double quotes, such as \"RP02 (1)\"";

  private final List<Lexeme> lexemes;
  private int next;
  private int values;
  private int depth;

  private FormulaReader(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  static Expression read(String written) {
    FormulaReader reader = new FormulaReader(FormulaLexer.read(written));
    Expression whole = reader.sums();
    if (reader.peek().kind() != Kind.END) {
      throw reader.fault("an operator (+ - * /) was expected; " + QUOTE);
    }
    return whole;
  }

  private Expression sums() {
    if (++depth > DEEPEST) {
      throw fault("parentheses stand within each other at most %d times".formatted(DEEPEST));
    }
    Expression left = products();
    for (Optional<Operator> found = take(SUMS); found.isPresent(); found = take(SUMS)) {
      left = new Operation(found.get(), left, products());
    }
    depth--;
    return left;
  }

  private Expression products() {
    Expression left = value();
    for (Optional<Operator> found = take(PRODUCTS); found.isPresent(); found = take(PRODUCTS)) {
      left = new Operation(found.get(), left, value());
    }
    return left;
  }

  private Expression value() {
    if (++values > MOST_VALUES) {
      throw fault("a formula has at most %d references and decimals".formatted(MOST_VALUES));
    }
    return switch (peek().kind()) {
      case DECIMAL -> constant();
      case QUOTED -> reference();
      case WORD -> lexemes.get(next + 1).is("(") ? call() : reference();
      case SIGN, END -> signed();
    };
  }

  private Expression signed() {
    return switch (peek().text()) {
      case "-" -> negative();
      case "(" -> parenthesised();
      default ->
          throw fault("a reference, a decimal, sum, mean, weighted or ( was expected; " + QUOTE);
    };
  }

  private Expression constant() {
    return new Constant(read(text -> new Decimal(new BigDecimal(text)).digits()));
  }

  private Expression reference() {
    return new Reference(read(IndicatorRef::parse));
  }

  private <T> T read(Function<String, T> reading) {
    try {
      T read = reading.apply(peek().text());
      next++;
      return read;
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage());
    }
  }

  private Expression negative() {
    next++;
    Expression positive = value();
    return positive instanceof Constant(BigDecimal value)
        ? new Constant(value.negate())
        : new Operation(Operator.MINUS, new Constant(BigDecimal.ZERO), positive);
  }

  private Expression parenthesised() {
    next++;
    Expression within = sums();
    close();
    return within;
  }

  /** What stands before a parenthesis: a name, or the rest of a reference like RP02 (1). */
  private Expression call() {
    return Aggregate.of(peek().text()).map(this::call).orElseGet(this::withParentheses);
  }

  private Expression withParentheses() {
    Lexeme inner = lexemes.get(next + 2);
    if (inner.kind() == Kind.SIGN || inner.kind() == Kind.END || !lexemes.get(next + 3).is(")")) {
      throw fault("only sum, mean and weighted stand before (; " + QUOTE);
    }
    Expression reference =
        new Reference(read(text -> IndicatorRef.parse("%s(%s)".formatted(text, inner.text()))));
    next += 3;
    return reference;
  }

  private Expression call(Aggregate aggregate) {
    next += 2;
    List<Expression> arguments = new ArrayList<>();
    do {
      arguments.add(argument(aggregate));
    } while (takeComma());
    close();
    return new Call(aggregate, arguments);
  }

  private Expression argument(Aggregate aggregate) {
    Lexeme first = peek();
    Expression argument = sums();
    if (aggregate == Aggregate.WEIGHTED && !(argument instanceof Reference)) {
      throw fault(first, "weighted takes nothing but references, which have numerators");
    }
    return argument;
  }

  private boolean takeComma() {
    boolean comma = peek().is(",");
    next += comma ? 1 : 0;
    return comma;
  }

  private void close() {
    if (!peek().is(")")) {
      throw fault("an operator (+ - * /) or ) was expected; " + QUOTE);
    }
    next++;
  }

  private Optional<Operator> take(Map<String, Operator> operators) {
    Optional<Operator> found =
        Optional.of(peek())
            .filter(it -> it.kind() == Kind.SIGN)
            .flatMap(it -> Optional.ofNullable(operators.get(it.text())));
    next += found.isPresent() ? 1 : 0;
    return found;
  }

  private Lexeme peek() {
    return lexemes.get(next);
  }

  private IllegalArgumentException fault(@Nullable String detail) {
    return fault(peek(), detail);
  }

  private static IllegalArgumentException fault(Lexeme at, @Nullable String detail) {
    String where =
        at.kind() == Kind.END
            ? "The formula ends too early"
            : "The formula cannot be read at character %d, '%s'"
                .formatted(at.position(), Spaces.shown(at.text()));
    return new IllegalArgumentException(where + ": " + detail);
  }
}
