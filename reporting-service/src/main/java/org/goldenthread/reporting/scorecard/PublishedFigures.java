package org.goldenthread.reporting.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.IndicatorRef;

/** The figures of the last publication of a quarter, against which later ones are held. */
public final class PublishedFigures {

  /** A quarter that has not been published: nothing is revised. */
  public static final PublishedFigures NONE = new PublishedFigures(List.of());

  private final Map<PrintedFigure.Key, PrintedFigure> figures = new HashMap<>();
  private final Set<IndicatorRef> refs;

  /** The figures that a publication printed. */
  public PublishedFigures(List<PrintedFigure> printed) {
    printed.forEach(figure -> figures.put(figure.key(), figure));
    this.refs = printed.stream().map(f -> f.key().ref()).collect(Collectors.toUnmodifiableSet());
  }

  /** What was printed. */
  public Optional<PrintedFigure> of(PrintedFigure.Key key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** Everything that was printed. */
  public Set<PrintedFigure.Key> keys() {
    return Set.copyOf(figures.keySet());
  }

  /** Those of a row's figures whose value differs from what was printed of the same indicator. */
  Set<PrintedFigure.Key> revised(List<PrintedFigure> row) {
    return row.stream()
        .filter(figure -> refs.contains(figure.key().ref()))
        .filter(figure -> of(figure.key()).filter(figure::hasValueOf).isEmpty())
        .map(PrintedFigure::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
