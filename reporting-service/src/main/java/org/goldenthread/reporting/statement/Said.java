package org.goldenthread.reporting.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of what a directorate said, under the heading that it has wherever it is printed. */
public record Said(String heading, String text) {

  /** Those that say something, in this order. */
  static List<Said> parts(Stream<Optional<Said>> parts) {
    return parts.flatMap(Optional::stream).toList();
  }

  static Optional<Said> under(String heading, Optional<String> text) {
    return text.filter(words -> !words.isBlank()).map(words -> new Said(heading, words));
  }
}
