package org.goldenthread.outturns.reference;

import java.util.Collection;
import java.util.Map;

/** What statements can be about, as far as this service has heard of it. */
public interface Subjects {

  /**
   * The subjects with these codes, by code, without those that are unknown. Until the transaction
   * ends nobody else gets any of them: what is written about one subject, and the events that tell
   * of it, are in the order of the commits. Many callers may ask for many subjects at once without
   * waiting for each other in a circle.
   */
  Map<String, Subject> hold(ReferenceKind kind, Collection<String> codes);

  /** All directorates by code, as they now are. */
  Map<String, Directorate> directorates();
}
