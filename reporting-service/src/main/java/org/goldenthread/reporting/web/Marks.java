package org.goldenthread.reporting.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.reporting.domain.Mark;

/** The marks beside figures as text, and which of them a page has to explain. */
final class Marks {

  private Marks() {}

  /** Set apart by spaces; empty if there are none. */
  static String text(Collection<Mark> marks) {
    return marks.stream().map(Mark::symbol).collect(Collectors.joining(" "));
  }

  /** Those that stand in some text, in the order in which they are explained. */
  static List<Mark> usedIn(Collection<String> texts) {
    return Arrays.stream(Mark.values())
        .filter(mark -> texts.stream().anyMatch(text -> text.contains(mark.symbol())))
        .toList();
  }
}
