package org.goldenthread.reporting.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that are looked for.
 *
 * @param terms each word, or words that belong together, with what means the same
 */
public record Question(List<Term> terms) {

  /** The question in these words; of several terms that begin at a word, the longest is meant. */
  static Question of(String written, List<List<String>> groups) {
    List<String> words = Arrays.asList(written.strip().toLowerCase(Locale.UK).split("[\\s,;]+"));
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Term term = longest(words.subList(i, words.size()), groups);
      terms.add(term);
      i += term.length();
    }
    return new Question(terms);
  }

  private static Term longest(List<String> words, List<List<String>> groups) {
    for (int length = words.size(); length > 0; length--) {
      String phrase = String.join(" ", words.subList(0, length));
      List<String> same =
          groups.stream()
              .filter(it -> it.stream().anyMatch(known -> isSame(known, phrase)))
              .flatMap(List::stream)
              .distinct()
              .toList();
      if (!same.isEmpty()) {
        return Term.of(phrase, length, same);
      }
    }
    return Term.of(words.getFirst(), 1, List.of());
  }

  private static boolean isSame(String known, String phrase) {
    return known.equals(phrase) || (known + "s").equals(phrase) || known.equals(phrase + "s");
  }

  /** Whether the text, in small letters, has every term in some words. */
  boolean isIn(String text) {
    return terms.stream().allMatch(term -> term.isIn(text));
  }

  /** Whether the text, in small letters, has every term as it was written. */
  boolean isWrittenIn(String text) {
    return terms.stream().allMatch(term -> text.contains(term.written()));
  }

  /** What was looked for besides the words themselves. */
  public List<String> besides() {
    return terms.stream()
        .flatMap(term -> term.same().stream().filter(word -> !isSame(word, term.written())))
        .toList();
  }

  /** Whether a name, in any letters, has every term in some words. */
  public boolean isAbout(String name) {
    return isIn(name.toLowerCase(Locale.UK));
  }

  /**
   * A word, or words that belong together.
   *
   * @param length how many words they are
   * @param same what means the same
   * @param begun where it counts: at the beginning of a word
   */
  record Term(String written, int length, List<String> same, List<Pattern> begun) {

    private static Term of(String written, int length, List<String> same) {
      return new Term(
          written,
          length,
          same,
          same.stream()
              .map(word -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)))
              .toList());
    }

    private boolean isIn(String text) {
      return text.contains(written) || begun.stream().anyMatch(it -> it.matcher(text).find());
    }
  }
}
