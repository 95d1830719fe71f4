package org.goldenthread.example.indicator;

import java.time.Instant;
import org.goldenthread.example.indicator.store.IndicatorTable;

/** A root that knows where it is kept and asks for the time. */
public record Indicator(IndicatorTable table) {

  /** Now. */
  public Instant at() {
    return Instant.now();
  }
}
