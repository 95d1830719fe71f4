package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.application.Area;
import org.goldenthread.reporting.application.FindIndicators;
import org.goldenthread.reporting.application.IndicatorIndex;
import org.goldenthread.reporting.domain.Section;

/**
 * What a search found.
 *
 * @param words what was looked for
 * @param hits what is called so, an indicator asked for by its reference first
 */
record SearchView(String words, List<Hit> hits) {

  /** Whether anything was asked for. */
  public boolean isAsked() {
    return !words.isEmpty();
  }

  /** How many there are, in a sentence. */
  public String summary() {
    return switch (hits.size()) {
      case 0 -> "Nothing is called “%s”.".formatted(words);
      case 1 -> "1 result for “%s”.".formatted(words);
      default -> "%d results for “%s”.".formatted(hits.size(), words);
    };
  }

  static SearchView of(
      String words,
      Optional<IndicatorIndex.Entry> byReference,
      List<IndicatorIndex.Entry> byTitle,
      Optional<Area> area) {
    Stream<Hit> indicators =
        Stream.concat(byReference.stream(), byTitle.stream().limit(FindIndicators.MOST))
            .distinct()
            .map(entry -> Hit.of(entry));
    return new SearchView(
        words,
        Stream.concat(area.stream().flatMap(found -> parts(words, found)), indicators).toList());
  }

  private static Stream<Hit> parts(String words, Area area) {
    return Stream.of(
            area.dashboard().priorities().stream()
                .map(section -> Hit.of("Priority", "/priorities/", section)),
            area.dashboard().directorates().stream()
                .map(section -> Hit.of("Directorate", "/directorates/", section)),
            area.narrative().initiatives(area.dashboard()).stream()
                .map(
                    each ->
                        new Hit(
                            "Key initiative " + each.ref(),
                            each.title(),
                            each.directorate()
                                .map(code -> "/directorates/" + code + "#" + each.ref())
                                .orElse("/"))))
        .flatMap(hits -> hits)
        .filter(hit -> !words.isEmpty() && hit.isCalled(words));
  }

  /** Something that was found. */
  record Hit(String kind, String title, String address) {

    private static Hit of(IndicatorIndex.Entry entry) {
      return new Hit(entry.ref().value(), entry.title(), "/indicators/" + entry.ref());
    }

    private static Hit of(String kind, String path, Section section) {
      String code = section.of().code();
      return new Hit(kind, section.of().name(), code.equals(Section.NONE) ? "" : path + code);
    }

    private boolean isCalled(String words) {
      String name = (kind + " " + title).toLowerCase(Locale.UK);
      return !address.isEmpty()
          && Stream.of(words.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(name::contains);
    }
  }
}
