package org.goldenthread.reporting.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** The entry whose reference it is, else those that match every word of the question. */
  public static List<CatalogueEntry> found(List<CatalogueEntry> entries, String question) {
    List<CatalogueEntry> meant =
        entries.stream().filter(entry -> entry.isMeantBy(question)).toList();
    return meant.isEmpty()
        ? entries.stream().filter(entry -> entry.matches(question)).toList()
        : meant;
  }

  /**
   * Whether every word stands somewhere in the reference, the title, the official codes, or the
   * codes and names of the directorate and priority; upper and lower case are the same.
   */
  public boolean matches(String question) {
    String text = String.join("\n", texts()).toLowerCase(Locale.UK);
    return Stream.of(question.strip().toLowerCase(Locale.UK).split("\\s+"))
        .allMatch(text::contains);
  }

  /** Whether the question is this reference as people write it: {@code pi 47}. */
  public boolean isMeantBy(String question) {
    try {
      return IndicatorRef.parse(question).equals(ref);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private List<String> texts() {
    return Stream.of(
            Stream.of(ref.value(), reference, title),
            officialCodes.stream(),
            directorate.stream().flatMap(named -> Stream.of(named.code(), named.name())),
            priority.stream().flatMap(named -> Stream.of(named.code(), named.name())))
        .flatMap(part -> part)
        .toList();
  }
}
