package org.goldenthread.vocabulary.formula;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figure of an indicator that a formula refers to.
 *
 * @param fraction what it was computed from, where that is known
 */
public record Operand(BigDecimal value, Optional<Fraction> fraction) {}
