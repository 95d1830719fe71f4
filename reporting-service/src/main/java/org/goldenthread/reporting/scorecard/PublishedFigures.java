package org.goldenthread.reporting.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * The figures of the last publication of a quarter, against which later ones are held, and the
 * outturns that reports of earlier quarters printed.
 */
public final class PublishedFigures {

  /** A quarter that has not been published: nothing is revised. */
  public static final PublishedFigures NONE = new PublishedFigures(List.of(), List.of());

  private final Map<PrintedFigure.Key, PrintedFigure> figures = new HashMap<>();
  private final Map<PrintedFigure.Key, List<PrintedFigure>> before;
  private final Set<IndicatorRef> refs;

  /**
   * The figures that a publication printed.
   *
   * @param before the outturns that reports of earlier quarters printed
   */
  public PublishedFigures(List<PrintedFigure> printed, List<PrintedFigure> before) {
    this.before =
        before.stream()
            .filter(PrintedFigure::hasValue)
            .collect(Collectors.groupingBy(PrintedFigure::key));
    printed.forEach(figure -> figures.put(figure.key(), figure));
    this.refs = printed.stream().map(f -> f.key().ref()).collect(Collectors.toUnmodifiableSet());
  }

  private boolean differs(PrintedFigure figure) {
    return refs.contains(figure.key().ref())
        && of(figure.key()).filter(figure::hasValueOf).isEmpty();
  }

  /** What was printed. */
  public Optional<PrintedFigure> of(PrintedFigure.Key key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** Everything that was printed. */
  public Set<PrintedFigure.Key> keys() {
    return Set.copyOf(figures.keySet());
  }

  /**
   * Those of a row's figures whose value differs from what was printed of the same indicator, in
   * the quarter's own report or in one before it.
   */
  Set<PrintedFigure.Key> revised(ScorecardRow row) {
    if (figures.isEmpty() && before.isEmpty()) {
      return Set.of();
    }
    return PrintedFigure.of(row).stream()
        .filter(figure -> !figure.isHidden())
        .filter(
            figure ->
                differs(figure)
                    || before.getOrDefault(figure.key(), List.of()).stream()
                        .anyMatch(printed -> !figure.hasValueOf(printed)))
        .map(PrintedFigure::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
