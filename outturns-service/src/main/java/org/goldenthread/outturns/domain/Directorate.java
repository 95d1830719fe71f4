package org.goldenthread.outturns.domain;

import org.goldenthread.vocabulary.Quarter;

/** A directorate, which speaks for itself. */
public record Directorate(String code) implements Subject {

  @Override
  public Owner ownerIn(Quarter quarter) {
    return new Owner.OneDirectorate(code);
  }
}
