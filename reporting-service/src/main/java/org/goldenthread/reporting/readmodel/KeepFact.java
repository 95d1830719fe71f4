package org.goldenthread.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes what an event told into the read model. */
@ApplicationScoped
public class KeepFact {

  private final Facts facts;
  private final ReadModelVersion version;

  KeepFact(Facts facts, ReadModelVersion version) {
    this.facts = facts;
    this.version = version;
  }

  /** Keeps the fact if it is new; the same fact again changes nothing. */
  @Transactional
  public void keep(Fact fact) {
    if (facts.add(fact)) {
      version.advance();
    }
  }
}
