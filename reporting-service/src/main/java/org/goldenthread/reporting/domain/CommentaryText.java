package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a directorate says about an indicator in a data quarter. A part that says nothing is empty.
 *
 * @param performance what the data tells
 * @param impact issues and risks for service delivery
 * @param assurance evidence that actions are in place and have an impact
 */
public record CommentaryText(
    Quarter quarter,
    Optional<String> performance,
    Optional<String> impact,
    Optional<String> assurance,
    Optional<String> actions,
    Instant submittedAt) {

  private static final int LONGEST_LINE = 200;

  /** Whether any part says something; a commentary that says nothing is still owed. */
  public boolean saysSomething() {
    return parts().findAny().isPresent();
  }

  /** The first sentence of the first part, cut at a word if it is longer than 200 characters. */
  public String firstLine() {
    String text = parts().findFirst().orElse("").strip().replaceAll("\\s+", " ");
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end + 1);
    if (sentence.length() <= LONGEST_LINE) {
      return sentence;
    }
    int cut = sentence.lastIndexOf(' ', LONGEST_LINE);
    return sentence.substring(0, cut < 0 ? LONGEST_LINE : cut) + " …";
  }

  private Stream<String> parts() {
    return Stream.of(performance, impact, assurance, actions).flatMap(Optional::stream);
  }
}
