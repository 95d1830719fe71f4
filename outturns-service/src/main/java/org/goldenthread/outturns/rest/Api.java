package org.goldenthread.outturns.rest;

/** Names and sentences that the OpenAPI document uses in several places. */
final class Api {

  static final String PROBLEM = "application/problem+json";
  static final String INVALID = "Invalid";
  static final String NO_TOKEN = "NoToken";
  static final String NOT_ALLOWED = "NotAllowed";
  static final String NOT_FOUND = "NotFound";
  static final String QUARTER_CLOSED = "QuarterClosed";
  static final String TOO_LARGE = "TooLarge";
  static final String NOT_POSSIBLE = "NotPossible";

  static final String REF = "The indicator's reference; `PI 47` and `pi.47` are PI.47.";
  static final String LIMIT = "How many at most: 1 to 500; 100 if left out.";
  static final String CURSOR = "Where the part begins: from the Link header of the one before.";
  static final String CONFLICT = "Conflict";
  static final String AS_OF = "Read what was the latest at this point in time.";
  static final String IDEMPOTENCY_KEY =
      "Chosen by the submitter, another for each submission; remembered for seven days. 1 to 100"
          + " printable ASCII characters.";
  static final String QUARTER = "The data quarter: the one that was measured.";

  private Api() {}
}
