package org.goldenthread.indicators.committee.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.Revision;

/** A committee as it now is. */
record CommitteeResponse(
    String code,
    long revision,
    String name,
    List<String> directorates,
    List<String> priorities,
    Optional<String> introduction,
    List<String> recommendations,
    Instant changedAt,
    String changedBy) {

  static CommitteeResponse of(Revision<Committee> revision) {
    Committee committee = revision.content();
    return new CommitteeResponse(
        committee.code(),
        revision.number(),
        committee.name(),
        committee.directorates(),
        committee.priorities(),
        committee.introduction(),
        committee.recommendations(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}
