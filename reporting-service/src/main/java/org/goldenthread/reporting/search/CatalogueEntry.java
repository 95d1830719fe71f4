package org.goldenthread.reporting.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator as it is defined, to be found by its words.
 *
 * @param reference as people write it
 * @param officialCodes its codes in official series, each after its scheme
 * @param directorate with its name; empty for a corporate indicator
 * @param lastQuarter the last one measured, if it is retired
 */
public record CatalogueEntry(
    IndicatorRef ref,
    String reference,
    String title,
    List<String> officialCodes,
    Optional<Named> directorate,
    Optional<Named> priority,
    Optional<Quarter> lastQuarter) {

  /** The indicator of a row, as the report defines it. */
  public static CatalogueEntry of(ScorecardRow row) {
    return new CatalogueEntry(
        row.ref(),
        row.definition().reference(),
        row.definition().title(),
        row.definition().officialCodes(),
        row.directorate(),
        row.priority(),
        row.definition().lastQuarter());
  }

  /**
   * The entry whose reference it is; else those that have every word of the question, or one that
   * means the same, in the reference, the title, the official codes, or the codes and names of the
   * directorate and priority: those first that have the words themselves.
   */
  public static List<CatalogueEntry> found(
      List<CatalogueEntry> entries, String written, Question question) {
    List<CatalogueEntry> meant = entries.stream().filter(it -> it.isMeantBy(written)).toList();
    return meant.isEmpty()
        ? entries.stream()
            .filter(it -> question.isIn(it.text()))
            .sorted(Comparator.comparing(it -> !question.isWrittenIn(it.text())))
            .toList()
        : meant;
  }

  /** Whether the question is this reference as people write it: {@code pi 47}. */
  public boolean isMeantBy(String question) {
    try {
      return IndicatorRef.parse(question).equals(ref);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private String text() {
    return Stream.of(
            Stream.of(ref.value(), reference, title),
            officialCodes.stream(),
            directorate.stream().flatMap(named -> Stream.of(named.code(), named.name())),
            priority.stream().flatMap(named -> Stream.of(named.code(), named.name())))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.UK);
  }
}
