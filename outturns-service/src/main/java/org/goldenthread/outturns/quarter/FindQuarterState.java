package org.goldenthread.outturns.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** Finds whether a quarter takes submissions. */
@ApplicationScoped
public class FindQuarterState {

  private final QuarterStates quarters;

  public FindQuarterState(QuarterStates quarters) {
    this.quarters = quarters;
  }

  /** The state, if anybody ever set one; a quarter is open until then. */
  public Optional<QuarterState> find(Quarter quarter) {
    return quarters.find(quarter);
  }
}
