package org.goldenthread.outturns.hiding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * A suppression or withdrawal. From then on nobody who reads is told the figures that were
 * submitted before it for the same position, nor what was found about them.
 *
 * @param revision the number of the revision that hides those before it
 */
public record Hiding(Position position, long revision, OutturnStatus status, Instant at) {

  /**
   * Why a statement would show or hide what it must not; empty if it may. A figure that was hidden
   * is shown again only with a reason, so that no machine that repeats itself does it.
   *
   * @param before the revision that it would replace
   */
  public static Optional<Refusal> refusal(
      Statement statement, Optional<String> reason, Optional<? extends Revision<?>> before) {
    if (!(statement instanceof Outturn outturn)) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return outturn.status() == OutturnStatus.WITHDRAWN
          ? Optional.of(new Refusal.NothingToWithdraw(outturn.ref().spelling(), outturn.quarter()))
          : Optional.empty();
    }
    return before
        .filter(it -> outturn.status().hasValue() && reason.isEmpty())
        .flatMap(it -> hides(it.content()).map(status -> new Refusal.Hidden(it.number(), status)));
  }

  private static Optional<OutturnStatus> hides(Statement statement) {
    return statement instanceof Outturn outturn && outturn.status().hidesEarlier()
        ? Optional.of(outturn.status())
        : Optional.empty();
  }

  /** What a revision hides, if it does. */
  public static Optional<Hiding> by(Revision<?> revision) {
    return hides(revision.content())
        .map(
            status ->
                new Hiding(
                    revision.content().position(),
                    revision.number(),
                    status,
                    revision.submittedAt()));
  }

  /** The later quarters of its year, whose figures rules have held against the hidden one. */
  public Stream<Position> laterInItsYear() {
    return position
        .quarter()
        .year()
        .quarters()
        .filter(later -> later.compareTo(position.quarter()) > 0)
        .map(later -> new Position(position.subject(), later));
  }

  /** Whether rules that look at a position have looked at the hidden figure: its year's earlier. */
  public boolean isLookedAtFrom(Position other) {
    return position.subject().equals(other.subject())
        && position.quarter().year().equals(other.quarter().year())
        && position.quarter().compareTo(other.quarter()) <= 0;
  }

  /** What is told of an outturn beside all of these. */
  public static Revision<Outturn> shown(Revision<Outturn> outturn, List<Hiding> hidings) {
    Revision<Outturn> shown = outturn;
    for (Hiding hiding : hidings) {
      shown = hiding.shown(shown);
    }
    return shown;
  }

  /**
   * What is told of an outturn. A hidden one has no figure and no text, only who sent it and when;
   * a later one of the year keeps its figure and loses what was found beside the hidden one.
   */
  public Revision<Outturn> shown(Revision<Outturn> outturn) {
    Outturn content = outturn.content();
    if (content.position().equals(position)) {
      return outturn.number() < revision && content.tellsFigures() ? hidden(outturn) : outturn;
    }
    return isLookedAtFrom(content.position()) && outturn.submittedAt().isBefore(at)
        ? outturn.with(outturn.findings().stream().filter(it -> !isOfHistory(it)).toList())
        : outturn;
  }

  private static boolean isOfHistory(Finding finding) {
    return FindingRule.OF_HISTORY.stream().anyMatch(rule -> rule.name().equals(finding.rule()));
  }

  private Revision<Outturn> hidden(Revision<Outturn> outturn) {
    Origin origin = outturn.origin();
    return new Revision<>(
        outturn
            .content()
            .withoutFigures(status, "Not shown: revision %d hides it".formatted(revision)),
        outturn.number(),
        List.of(),
        new Origin(origin.at(), origin.by(), origin.system(), Optional.empty()));
  }
}
