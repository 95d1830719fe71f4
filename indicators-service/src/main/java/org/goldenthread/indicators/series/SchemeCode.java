package org.goldenthread.indicators.series;

/**
 * A code of a scheme.
 *
 * @param code as the scheme writes it: {@code 2B(1)}
 * @param title what is measured under it
 */
public record SchemeCode(String code, String title) {}
