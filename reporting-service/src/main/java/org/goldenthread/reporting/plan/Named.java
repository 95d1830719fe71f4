package org.goldenthread.reporting.plan;

/** The code and name of a priority, directorate or committee, as they are in the quarter. */
public record Named(String code, String name) {}
