package org.goldenthread.vocabulary.formula;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Spaces;

/**
 * How the figure of an indicator is worked out from those of others: references, decimals, {@code +
 * - * /}, parentheses, {@code sum(...)}, {@code mean(...)} and {@code weighted(...)}.
 *
 * <p>A reference is written as it is if it has no other signs than {@code . _ & :} ({@code ADM 1 /
 * ADM 3}), and otherwise in double quotes or square brackets ({@code "RP02 (1)" + [LGBF-ENV-3a]});
 * one that looks like a decimal too. Two formulas are equal if they are worked out in the same way,
 * whatever their spaces, parentheses and spellings of references; the text stays as it was written.
 */
public final class Formula {

  private static final int LONGEST = 8_000;

  private final String written;
  private final Expression expression;

  private Formula(String written, Expression expression) {
    this.written = written;
    this.expression = expression;
  }

  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException with a sentence that says at which character, counted from
   *     one, what was expected instead
   */
  @JsonCreator
  public static Formula parse(String written) {
    String plain = Spaces.plain(written);
    if (plain.length() > LONGEST) {
      throw new IllegalArgumentException("A formula has at most %,d characters".formatted(LONGEST));
    }
    return new Formula(plain, FormulaReader.read(plain));
  }

  /** The indicators that it is worked out from, each once, in the order in which they come. */
  public List<IndicatorRef> references() {
    return expression.references().distinct().toList();
  }

  /**
   * Works it out with exact decimals. Each quotient is rounded half up to ten decimals, and so is
   * the whole. Where a divisor is zero, or a numerator is wanted that is not there, there is no
   * figure.
   *
   * @param operands the figure of each reference
   * @param factor of the unit of what is worked out, for {@code weighted(...)}; empty if it has
   *     none
   */
  public Result result(Function<IndicatorRef, Operand> operands, Optional<BigDecimal> factor) {
    Result result = new Evaluation(operands, factor).of(expression);
    return result instanceof Result.Given(BigDecimal value, Optional<Fraction> fraction)
        ? new Result.Given(rounded(value), fraction)
        : result;
  }

  private static BigDecimal rounded(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    BigDecimal kept =
        bare.scale() > Evaluation.DECIMALS
            ? bare.setScale(Evaluation.DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
            : bare;
    return kept.scale() < 0 ? kept.setScale(0) : kept;
  }

  /**
   * With something else in place of its references: {@code 457 / 121}.
   *
   * @param names what stands for each; nothing is put in quotes
   */
  public String with(Function<IndicatorRef, String> names) {
    return FormulaText.of(expression, names);
  }

  /** In one spelling for all that are equal: {@code ADM.1 / ADM.3}. */
  public String canonical() {
    return FormulaText.of(expression);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && expression.equals(formula.expression);
  }

  @Override
  public int hashCode() {
    return expression.hashCode();
  }

  /** As it was written. */
  @Override
  @JsonValue
  public String toString() {
    return written;
  }
}
