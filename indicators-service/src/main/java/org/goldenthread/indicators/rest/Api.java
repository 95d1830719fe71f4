package org.goldenthread.indicators.rest;

/** Names and sentences that the OpenAPI document uses in several places. */
final class Api {

  static final String PROBLEM = "application/problem+json";
  static final String INVALID = "Invalid";
  static final String NO_TOKEN = "NoToken";
  static final String NOT_ALLOWED = "NotAllowed";
  static final String NOT_FOUND = "NotFound";
  static final String UNKNOWN_INDICATOR = "UnknownIndicator";
  static final String PLAN_OVERLAPS = "PlanOverlaps";
  static final String DIRECTORATE_NEEDED = "DirectorateNeeded";
  static final String ROWS_REFUSED = "RowsRefused";
  static final String CHANGED_SINCE = "ChangedSince";
  static final String TOO_LARGE = "TooLarge";
  static final String UNKNOWN_REFERENCE = "UnknownReference";

  static final String REF = "The indicator's reference; PI 432 and pi.432 are PI.432";
  static final String LIMIT = "The most items, 1 to 500; 100 if left out";
  static final String QUARTER = "Answers the names that hold in this quarter";
  static final String AS_OF = "Answers the state that was recorded at this instant";
  static final String CURSOR = "From the Link header of the page before";

  private Api() {}
}
