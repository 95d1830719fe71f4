package org.goldenthread.outturns.reference;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A key initiative.
 *
 * @param code its reference
 * @param directorate empty for a corporate initiative
 * @param statuses what it may be said to be, as far as plans and policies have been heard of; where
 *     two hold, the first does
 */
public record Initiative(String code, Optional<String> directorate, List<Statuses> statuses)
    implements Subject {

  /** The codes of a policy's statuses, from one quarter of a plan to another. */
  public record Statuses(Quarter from, Quarter to, List<String> codes) {

    private boolean holdIn(Quarter quarter) {
      return from.compareTo(quarter) <= 0 && to.compareTo(quarter) >= 0;
    }
  }

  /** The codes of the statuses that it may have in a quarter; empty if they are not known. */
  public List<String> statusesIn(Quarter quarter) {
    return statuses.stream()
        .filter(it -> it.holdIn(quarter))
        .findFirst()
        .map(Statuses::codes)
        .orElse(List.of());
  }

  @Override
  public Owner ownerIn(Quarter quarter) {
    return Owner.of(directorate);
  }
}
