package org.goldenthread.events;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.code.ToleranceKind;

/**
 * How far from its target a value may be.
 *
 * @param value percent of the absolute target, or an amount in the indicator's unit; above zero
 */
public record Tolerance(ToleranceKind kind, BigDecimal value) {}
