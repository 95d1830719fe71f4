package org.goldenthread.reporting.figure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.vocabulary.OutturnStatus;

/** Which marks a figure bears, and how they are written beside it. */
public final class Marks {

  private Marks() {}

  /** The marks of a figure, in their own order. */
  public static Set<Mark> of(Optional<Outturn> outturn, boolean isBreak, boolean isRevised) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    outturn.map(Outturn::status).flatMap(Marks::of).ifPresent(marks::add);
    outturn
        .flatMap(Outturn::hiddenSince)
        .map(Hiding::status)
        .flatMap(Marks::of)
        .ifPresent(marks::add);
    if (isRevised) {
      marks.add(Mark.REVISED);
    }
    if (isBreak) {
      marks.add(Mark.BREAK);
    }
    return marks;
  }

  /** In their own order, set apart by spaces; empty if there are none. */
  public static String text(Collection<Mark> marks) {
    return marks.stream().sorted().map(Mark::symbol).collect(Collectors.joining(" "));
  }

  /** The mark of a status. */
  public static Optional<Mark> of(OutturnStatus status) {
    return switch (status) {
      case FINAL -> Optional.empty();
      case PROVISIONAL -> Optional.of(Mark.PROVISIONAL);
      case DELAYED, NOT_AVAILABLE -> Optional.of(Mark.NOT_AVAILABLE);
      case NOT_APPLICABLE -> Optional.of(Mark.NOT_APPLICABLE);
      case SUPPRESSED -> Optional.of(Mark.CONFIDENTIAL);
      case WITHDRAWN -> Optional.of(Mark.WITHDRAWN);
    };
  }
}
