package org.goldenthread.reporting.indicator;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.vocabulary.Quarter;

/**
 * How long a score has been what it is. Quarters without a score, such as those in which an annual
 * indicator is not measured, neither count nor end it.
 *
 * @param score of the latest figure
 * @param since the quarter of the first figure of the run
 * @param figures how many in a row have this score, 1 or more
 * @param before the figure before the run, which has another score; empty if there is none
 */
public record ScoreRun(Score.Banded score, Quarter since, int figures, Optional<Before> before) {

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
    return Optional.of(
        new ScoreRun(
            score,
            run.getLast().quarter(),
            run.size(),
            latestFirst.stream().skip(run.size()).findFirst()));
  }

  /** The run in one sentence; empty if there is nothing before the figure to compare with. */
  public Optional<String> sentence() {
    if (figures > 1) {
      return Optional.of(
          "“%s” since %s: %d figures in a row.".formatted(score.label(), since.label(), figures));
    }
    return before.map(
        last ->
            "The figure before, of %s, was “%s”."
                .formatted(last.quarter().label(), last.score().label()));
  }

  private static Optional<Before> scored(IndicatorHistory.Entry entry) {
    return entry.assessment().score() instanceof Score.Banded banded
        ? Optional.of(new Before(entry.quarter(), banded))
        : Optional.empty();
  }
}
