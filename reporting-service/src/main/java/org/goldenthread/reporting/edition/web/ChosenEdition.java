package org.goldenthread.reporting.edition.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.site.web.ProblemView;

/** What figures a page can show, after it was asked for some. */
public sealed interface ChosenEdition {

  /** These. */
  public record Chosen(Edition figures) implements ChosenEdition {}

  /** No quarter has any yet. */
  public record Nothing() implements ChosenEdition {}

  /** What was asked for cannot be shown. */
  public record Refused(ProblemView problem) implements ChosenEdition {}

  /** What tells a page from every other, so that it can be remembered. */
  public default List<String> address(String... path) {
    List<String> more =
        switch (this) {
          case Chosen(var figures) -> figures.key();
          case Nothing() -> List.of();
          case Refused(var problem) -> List.of(problem.heading(), problem.detail());
        };
    return Stream.concat(Stream.of(path), more.stream()).toList();
  }

  /** The figures, if there are any. */
  public default Optional<Edition> edition() {
    return this instanceof Chosen(var figures) ? Optional.of(figures) : Optional.empty();
  }
}
