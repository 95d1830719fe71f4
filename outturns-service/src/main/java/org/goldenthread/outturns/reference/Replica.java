package org.goldenthread.outturns.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** What this service has heard of that others own. */
public interface Replica {

  /**
   * Something as its owner last told it.
   *
   * @param revision greater for a newer state
   * @param document the whole state, in JSON
   */
  record State(ReferenceKind kind, String code, long revision, String document, Change change) {}

  /** Keeps the states that are newer than what is there, and returns those. */
  List<State> keep(List<State> states);

  /**
   * The subjects with these codes, by code, without those that are unknown. Until the transaction
   * ends nobody else gets any of them, nor of what is worked out of them.
   */
  Map<String, Subject> hold(ReferenceKind kind, Collection<String> codes);

  /**
   * An indicator, and all that are worked out of it, directly or not, by code. Until the
   * transaction ends nobody else gets any of them, nor of those that the indicator is worked out
   * of.
   */
  Map<String, Subject> holdWithParts(String indicator);

  /**
   * Subjects by code.
   *
   * @param revisions the revision that each has now, by code
   */
  Map<String, Subject> at(ReferenceKind kind, Map<String, Long> revisions);

  /** Directorates by code, as {@link #at}. */
  Map<String, Directorate> directoratesAt(Map<String, Long> revisions);

  /** Every directorate, by code. */
  Map<String, Directorate> directorates();

  /** An indicator as it is now; empty if it is unknown. */
  Optional<Indicator> indicator(String code);

  /** An indicator as it was when something was asked of it last; empty if it is unknown. */
  Optional<Indicator> lastSeen(String code);

  /**
   * The revisions that things have now, by code; none of one that is unknown. Of two kinds with the
   * same code the lower counts.
   */
  Map<String, Long> heard(Collection<String> codes);

  /** Every indicator that is defined. */
  List<Indicator> indicators();

  /** The plan that a quarter belongs to; empty if there is none. */
  Optional<CouncilPlan> planIn(Quarter quarter);
}
