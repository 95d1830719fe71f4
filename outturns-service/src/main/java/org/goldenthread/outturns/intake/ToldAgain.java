package org.goldenthread.outturns.intake;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.hiding.Hiding;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;

/**
 * Outturns that are told again when a figure is suppressed or withdrawn. What was found about a
 * later figure of the year can name the hidden one, and the last event about each is what a topic
 * keeps and a newcomer reads. It is the same revision without that, which consumers have already.
 */
@Singleton
public record ToldAgain(Ledger ledger) {

  /** Those of the later quarters of what these revisions hide, in the order of their quarters. */
  public List<Revision<Outturn>> after(List<? extends Revision<?>> revisions) {
    List<Hiding> hidings =
        revisions.stream().map(Hiding::by).flatMap(hiding -> hiding.stream()).toList();
    if (hidings.isEmpty()) {
      return List.of();
    }
    return ledger.latest(Outturn.TYPE, later(hidings, revisions)).values().stream()
        .flatMap(outturn -> changedBy(hidings, outturn))
        .sorted(Comparator.comparing(outturn -> outturn.content().quarter()))
        .toList();
  }

  private static Set<Position> later(List<Hiding> hidings, List<? extends Revision<?>> revisions) {
    Set<Position> later =
        hidings.stream().flatMap(Hiding::laterInItsYear).collect(Collectors.toSet());
    revisions.forEach(told -> later.remove(told.content().position()));
    return later;
  }

  private static Stream<Revision<Outturn>> changedBy(
      List<Hiding> hidings, Revision<Outturn> outturn) {
    Revision<Outturn> shown = Hiding.shown(outturn, hidings);
    return shown.findings().equals(outturn.findings()) ? Stream.empty() : Stream.of(shown);
  }
}
