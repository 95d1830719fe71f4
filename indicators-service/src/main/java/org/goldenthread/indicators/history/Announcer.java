package org.goldenthread.indicators.history;

/**
 * Port: tells everyone else of a change. They hear of it if and only if the transaction commits,
 * and of the changes of one thing in their order.
 */
public interface Announcer {

  /** Tells that this is the present state of a thing of the concept. */
  <T> void announce(Concept<T, ?> concept, Revision<T> revision);
}
