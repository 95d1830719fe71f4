package org.goldenthread.indicators.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.application.DefinitionInForce;
import org.goldenthread.vocabulary.IndicatorRef;

/** An indicator with what it means in the quarter asked for. */
@Schema(name = "IndicatorInForce", examples = Examples.INDICATOR_IN_FORCE)
record DefinitionInForceResponse(
    @Schema(examples = "PI.432") IndicatorRef ref,
    @Schema(description = "The indicator's revision", examples = "3") long revision,
    DefinitionResponse definition) {

  static DefinitionInForceResponse of(DefinitionInForce found) {
    return new DefinitionInForceResponse(
        found.ref(), found.revision(), DefinitionResponse.OF.apply(found.definition()));
  }
}
