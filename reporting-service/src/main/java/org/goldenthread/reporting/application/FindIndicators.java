package org.goldenthread.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Finds indicators by words of their titles, those that are retired too. */
@ApplicationScoped
public class FindIndicators {

  /** No answer is longer; whoever sees this many should add a word. */
  public static final int MOST = 100;

  private final IndicatorIndex index;

  FindIndicators(IndicatorIndex index) {
    this.index = index;
  }

  /** Those that have every word in a title; none if there are no words. */
  @Transactional
  public List<IndicatorIndex.Entry> find(String written) {
    List<String> words =
        Stream.of(written.strip().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    return words.isEmpty() ? List.of() : index.withWords(words, MOST);
  }
}
