package org.goldenthread.events;

import java.time.Instant;

/** What is told of every kind of reference data, whatever it says. */
public sealed interface ReferenceChanged
    permits BreakdownChanged,
        CommitteeChanged,
        CouncilPlanChanged,
        DirectorateChanged,
        IndicatorChanged,
        InitiativeChanged,
        ScoringPolicyChanged,
        SeriesSchemeChanged {

  /** 1 for the first state, one more for each change. */
  long revision();

  /** When it was changed. */
  Instant changedAt();

  /** The subject of the token that made the change. */
  String changedBy();
}
