package org.goldenthread.outturns.domain;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A key initiative.
 *
 * @param code its reference
 * @param directorate empty for a corporate initiative
 * @param leadRole who leads it, if that is known
 */
public record Initiative(
    String code,
    String title,
    Optional<String> directorate,
    Optional<String> priority,
    Optional<String> leadRole)
    implements Subject {

  @Override
  public Owner ownerIn(Quarter quarter) {
    return Owner.of(directorate);
  }
}
