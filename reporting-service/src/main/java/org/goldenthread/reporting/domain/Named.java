package org.goldenthread.reporting.domain;

/** The code and name of a priority or directorate, as they are in the reporting quarter. */
public record Named(String code, String name) {}
