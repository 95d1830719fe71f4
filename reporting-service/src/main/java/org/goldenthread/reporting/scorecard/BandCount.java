package org.goldenthread.reporting.scorecard;

/** How many indicators have a score. */
public record BandCount(String band, String symbol, String label, int count) {}
