package org.goldenthread.reporting.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.search.CatalogueEntry;

/**
 * What a search found.
 *
 * @param words what was looked for
 * @param onlyPublished whether drafts were left out
 * @param hits what is called so, an indicator asked for by its reference first
 */
public record SearchView(String words, boolean onlyPublished, List<Hit> hits) {

  private static final int MOST = 100;

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
      String words, boolean onlyPublished, List<CatalogueEntry> found, Optional<Dashboard> shown) {
    return new SearchView(
        words,
        onlyPublished,
        Stream.concat(
                shown.stream().flatMap(dashboard -> parts(words, dashboard)),
                found.stream().limit(MOST).map(Hit::of))
            .toList());
  }

  private static Stream<Hit> parts(String words, Dashboard dashboard) {
    return Stream.of(
            dashboard.priorities().stream()
                .map(section -> Hit.of("Priority", "/priorities/", section)),
            dashboard.directorates().stream()
                .map(section -> Hit.of("Directorate", "/directorates/", section)),
            dashboard.keyInitiatives().stream().map(Hit::of))
        .flatMap(hits -> hits)
        .filter(hit -> hit.isCalled(words));
  }

  /** Something that was found. */
  record Hit(String kind, String title, String address) {

    private static Hit of(CatalogueEntry entry) {
      String retired = entry.lastQuarter().map(last -> ", last figure " + last.label()).orElse("");
      return new Hit(
          entry.reference() + retired, entry.title(), "/indicators/" + entry.ref().inAddress());
    }

    private static Hit of(Initiative initiative) {
      return new Hit(
          "Key initiative " + initiative.ref(),
          initiative.title(),
          initiative
              .directorate()
              .map(code -> "/directorates/" + code + "#" + initiative.ref())
              .orElse("/"));
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
