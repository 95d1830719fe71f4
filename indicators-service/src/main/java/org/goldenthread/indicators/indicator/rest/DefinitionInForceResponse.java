package org.goldenthread.indicators.indicator.rest;

import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.DefinitionInForce;
import org.goldenthread.vocabulary.IndicatorRef;

/** An indicator with what it means in the quarter asked for. */
record DefinitionInForceResponse(IndicatorRef ref, long revision, Definition definition) {

  static DefinitionInForceResponse of(DefinitionInForce found) {
    return new DefinitionInForceResponse(found.ref(), found.revision(), found.definition());
  }
}
