package org.goldenthread.outturns.reference;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A directorate, which speaks for itself.
 *
 * @param lastQuarter the last quarter in which it exists; empty while it goes on
 * @param successors the codes of those that took over
 */
public record Directorate(String code, Optional<Quarter> lastQuarter, List<String> successors)
    implements Subject {

  @Override
  public Owner ownerIn(Quarter quarter) {
    return new Owner.OneDirectorate(code);
  }

  public boolean hasEndedBefore(Quarter quarter) {
    return lastQuarter.filter(last -> last.compareTo(quarter) < 0).isPresent();
  }
}
