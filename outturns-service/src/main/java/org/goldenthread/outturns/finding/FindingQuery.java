package org.goldenthread.outturns.finding;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;

/**
 * Which findings are asked for; what is empty does not matter.
 *
 * @param after the id after which the part begins; empty for the first part
 * @param limit the greatest number of findings
 */
public record FindingQuery(
    Optional<FindingStatus> state,
    Optional<Quarter> quarter,
    Optional<String> directorate,
    Optional<String> rule,
    Optional<String> after,
    int limit) {}
