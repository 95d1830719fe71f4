package org.goldenthread.reporting.indicator;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.vocabulary.Quarter;

/**
 * How long a score has been what it is. Quarters without a score, such as those in which an annual
 * indicator is not measured, neither count nor end it.
 *
 * @param score of the latest figure
 * @param since the quarter of the first figure of the run
 * @param figures how many in a row have this score, 1 or more
 * @param before the scored figure before the run, which has another score; empty if there is none
 * @param skipped whether figures without a score lie between those that are spoken of
 */
public record ScoreRun(
    Score.Banded score, Quarter since, int figures, Optional<Before> before, boolean skipped) {

  /** The score before. */
  public record Before(Quarter quarter, Score.Banded score) {}

  /**
   * The run that ends with the last of these quarters.
   *
   * @param entries earliest first
   * @return empty if the last of them has no score
   */
  static Optional<ScoreRun> of(List<IndicatorHistory.Entry> entries) {
    if (entries.isEmpty() || scored(entries.getLast()).isEmpty()) {
      return Optional.empty();
    }
    List<Before> latestFirst =
        entries.reversed().stream().flatMap(entry -> scored(entry).stream()).toList();
    Score.Banded score = latestFirst.getFirst().score();
    List<Before> run =
        latestFirst.stream().takeWhile(each -> each.score().band().equals(score.band())).toList();
    Optional<Before> before = latestFirst.stream().skip(run.size()).findFirst();
    Quarter from =
        (run.size() > 1 ? Optional.of(run.getLast()) : before).orElse(run.getLast()).quarter();
    boolean skipped =
        entries.stream()
            .filter(entry -> entry.quarter().compareTo(from) > 0)
            .anyMatch(
                entry ->
                    scored(entry).isEmpty() && entry.outturn().flatMap(Outturn::value).isPresent());
    return Optional.of(new ScoreRun(score, run.getLast().quarter(), run.size(), before, skipped));
  }

  /** The run in one sentence; empty if there is nothing before the figure to compare with. */
  public Optional<String> sentence() {
    if (figures > 1) {
      return Optional.of(
          "“%s” since %s: %d %s in a row."
              .formatted(
                  score.label(), since.label(), figures, skipped ? "scored figures" : "figures"));
    }
    return before.map(
        last ->
            "The %s before, of %s, was “%s”."
                .formatted(
                    skipped ? "last scored figure" : "figure",
                    last.quarter().label(),
                    last.score().label()));
  }

  private static Optional<Before> scored(IndicatorHistory.Entry entry) {
    return entry.assessment().score() instanceof Score.Banded banded
        ? Optional.of(new Before(entry.quarter(), banded))
        : Optional.empty();
  }
}
