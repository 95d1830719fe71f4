package org.goldenthread.reporting.figure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.OutturnStatus;

/** Shorthand beside a figure, as the UK Government Analysis Function writes it. */
public enum Mark {
  /** The figure may still change. */
  PROVISIONAL("[p]", "provisional"),
  /** The figure differs from the one that was published. */
  REVISED("[r]", "revised since publication"),
  /** There is no figure for the quarter, or not yet. */
  NOT_AVAILABLE("[x]", "not available"),
  /** A figure would mean nothing. */
  NOT_APPLICABLE("[z]", "not applicable"),
  /** Earlier figures cannot be compared with this one. */
  BREAK("[b]", "break in the series");

  private final String symbol;
  private final String meaning;

  Mark(String symbol, String meaning) {
    this.symbol = symbol;
    this.meaning = meaning;
  }

  /** The shorthand: {@code [p]}. */
  public String symbol() {
    return symbol;
  }

  /** What it means, as a phrase in lower case. */
  public String meaning() {
    return meaning;
  }

  /** The marks of a figure, in their own order. */
  public static Set<Mark> of(Optional<Outturn> outturn, boolean isBreak, boolean isRevised) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    outturn.map(Outturn::status).flatMap(Mark::of).ifPresent(marks::add);
    if (isRevised) {
      marks.add(REVISED);
    }
    if (isBreak) {
      marks.add(BREAK);
    }
    return marks;
  }

  private static Optional<Mark> of(OutturnStatus status) {
    return switch (status) {
      case FINAL -> Optional.empty();
      case PROVISIONAL -> Optional.of(PROVISIONAL);
      case DELAYED, NOT_AVAILABLE -> Optional.of(NOT_AVAILABLE);
      case NOT_APPLICABLE -> Optional.of(NOT_APPLICABLE);
    };
  }
}
