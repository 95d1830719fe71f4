package org.goldenthread.indicators.indicator;

/** A target and what it was set for. */
public record TargetSetting(TargetPeriod period, Target target) {}
