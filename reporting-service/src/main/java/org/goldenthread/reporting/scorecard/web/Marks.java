package org.goldenthread.reporting.scorecard.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.reporting.figure.Mark;

/** The marks beside figures as text, and which of them a page has to explain. */
public final class Marks {

  private Marks() {}

  /** Set apart by spaces; empty if there are none. */
  public static String text(Collection<Mark> marks) {
    return marks.stream().map(Mark::symbol).collect(Collectors.joining(" "));
  }

  /** Those that stand in some text, in the order in which they are explained. */
  public static List<Mark> usedIn(Collection<String> texts) {
    return Arrays.stream(Mark.values())
        .filter(mark -> texts.stream().anyMatch(text -> text.contains(mark.symbol())))
        .toList();
  }
}
