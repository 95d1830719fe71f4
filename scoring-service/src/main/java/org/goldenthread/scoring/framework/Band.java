package org.goldenthread.scoring.framework;

/**
 * One score that a policy can give.
 *
 * @param code stable name within the policy
 * @param symbol what a report prints in its cell
 * @param label what the legend calls it
 * @param limit which variances it takes, after the better bands
 */
public record Band(String code, String symbol, String label, Limit limit) {}
