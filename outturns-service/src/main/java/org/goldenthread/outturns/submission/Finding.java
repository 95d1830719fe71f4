package org.goldenthread.outturns.submission;

/**
 * Something possible but suspicious: it is taken, and the submitter is told.
 *
 * @param rule the code of the rule that found it; stays readable when the rule is gone
 * @param detail a sentence with the figures
 */
public record Finding(String rule, String detail) {}
