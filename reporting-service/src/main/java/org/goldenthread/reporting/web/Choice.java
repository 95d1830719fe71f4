package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures a page can show, after it was asked for some. */
sealed interface Choice {

  /** These. */
  record Chosen(Edition figures) implements Choice {}

  /** No quarter has any yet. */
  record Nothing() implements Choice {}

  /** What was asked for cannot be shown. */
  record Refused(ProblemView problem) implements Choice {}

  /** What tells a page from every other, so that it can be remembered. */
  default List<String> address(String... path) {
    List<String> more =
        switch (this) {
          case Chosen(var figures) -> figures.key();
          case Nothing() -> List.of();
          case Refused(var problem) -> List.of(problem.heading(), problem.detail());
        };
    return Stream.concat(Stream.of(path), more.stream()).toList();
  }

  /** The figures, if there are any. */
  default Optional<Edition> edition() {
    return this instanceof Chosen(var figures) ? Optional.of(figures) : Optional.empty();
  }
}
