package org.goldenthread.outturns.reference;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A key initiative.
 *
 * @param code its reference
 * @param directorate empty for a corporate initiative
 */
public record Initiative(String code, Optional<String> directorate) implements Subject {

  @Override
  public Owner ownerIn(Quarter quarter) {
    return Owner.of(directorate);
  }
}
