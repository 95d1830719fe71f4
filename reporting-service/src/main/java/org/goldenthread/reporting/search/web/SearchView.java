package org.goldenthread.reporting.search.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.print.PrintedRow;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.reporting.search.Question;

/**
 * What a search found.
 *
 * @param words what was looked for
 * @param onlyPublished whether drafts were left out
 * @param besides what means the same and was looked for, too
 * @param hits what is called so, an indicator asked for by its reference first
 */
public record SearchView(
    String words, boolean onlyPublished, List<String> besides, List<Hit> hits) {

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
      String words,
      Question question,
      boolean onlyPublished,
      List<CatalogueEntry> entries,
      Optional<Dashboard> shown) {
    return new SearchView(
        words,
        onlyPublished,
        question.besides(),
        Stream.concat(
                shown.stream().flatMap(dashboard -> parts(question, dashboard)),
                CatalogueEntry.found(entries, words, question).stream()
                    .limit(MOST)
                    .map(entry -> Hit.of(entry, shown)))
            .toList());
  }

  private static Stream<Hit> parts(Question question, Dashboard dashboard) {
    return Stream.of(
            dashboard.priorities().stream()
                .map(section -> Hit.of("Priority", "/priorities/", section)),
            dashboard.directorates().stream()
                .map(section -> Hit.of("Directorate", "/directorates/", section)),
            dashboard.keyInitiatives().stream().map(Hit::of))
        .flatMap(hits -> hits)
        .filter(
            hit -> !hit.address().isEmpty() && question.isAbout(hit.kind() + " " + hit.title()));
  }

  /**
   * Something that was found.
   *
   * @param figures of an indicator that the latest report shows; none of anything else
   */
  record Hit(String kind, String title, String address, List<FigureView> figures) {

    private Hit(String kind, String title, String address) {
      this(kind, title, address, List.of());
    }

    private static Hit of(CatalogueEntry entry, Optional<Dashboard> shown) {
      String retired = entry.lastQuarter().map(last -> ", last figure " + last.label()).orElse("");
      return new Hit(
          entry.reference() + retired,
          entry.title(),
          "/indicators/" + entry.ref().inAddress(),
          shown.stream().flatMap(dashboard -> FigureView.of(entry, dashboard)).toList());
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
  }

  /**
   * How an indicator did.
   *
   * @param words the outturn with its unit, or why there is none
   * @param score the score, or why there is none
   * @param quarter that the outturn is of
   */
  record FigureView(String words, Cell score, String quarter) {

    private static Stream<FigureView> of(CatalogueEntry entry, Dashboard dashboard) {
      return dashboard.scorecard().rows().stream()
          .filter(row -> row.ref().equals(entry.ref()))
          .map(row -> new PrintedRow(row, new Signs(dashboard.policy())))
          .map(
              print ->
                  new FigureView(
                      print.outturnInText(),
                      print.score(),
                      print.row().figure().quarter().label()));
    }
  }
}
