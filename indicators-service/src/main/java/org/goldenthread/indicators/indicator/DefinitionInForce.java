package org.goldenthread.indicators.indicator;

import org.goldenthread.vocabulary.IndicatorRef;

/**
 * What an indicator means in a quarter.
 *
 * @param revision the indicator's revision, which counts its targets too
 */
public record DefinitionInForce(IndicatorRef ref, long revision, Definition definition) {}
