package org.goldenthread.example.indicator.store;

/** A store. */
public record IndicatorTable(String name) {}
