package org.goldenthread.indicators.history;

/**
 * Who wants to write, and what must hold for that.
 *
 * @param subject the subject of the token
 */
public record Author(String subject, Precondition precondition) {}
