package org.goldenthread.outturns.finding.store;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.jspecify.annotations.Nullable;

/** A state of a finding as it is read; states are added many at a time, by {@link FindingTable}. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate
abstract class FindingState {

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private ReferenceKind subjectKind;

  private String subject;
  private String quarter;
  private String rule;
  private String detail;
  private @Nullable String directorate;

  @Enumerated(EnumType.STRING)
  private FindingStatus state;

  private @Nullable String reason;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "raised_by")
  private String raisedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  abstract long revision();

  TrackedFinding finding() {
    return new TrackedFinding(
        subjectKind,
        new Position(subject, Quarter.parse(quarter)),
        new Finding(rule, detail),
        Optional.ofNullable(directorate),
        revision(),
        state,
        Optional.ofNullable(reason),
        new Change(raisedAt, raisedBy),
        new Change(recordedAt, recordedBy));
  }
}
