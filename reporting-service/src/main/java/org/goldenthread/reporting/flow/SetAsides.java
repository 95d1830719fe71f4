package org.goldenthread.reporting.flow;

import java.time.Instant;
import java.util.List;

/** What could not be read or applied, by any service. */
public interface SetAsides {

  /** Topics beside which something was set aside, in order; looked up at each call. */
  List<SetAside> look();

  /**
   * What was set aside of a topic, whether or not somebody has decided on it.
   *
   * @param last when this was done last
   */
  record SetAside(String topic, Instant last) {}
}
