package org.goldenthread.reporting.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.reporting.application.Area;
import org.goldenthread.reporting.domain.InitiativeProgress;
import org.goldenthread.reporting.domain.Scorecard;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.reporting.domain.Section;
import org.goldenthread.reporting.domain.Standing;

/**
 * Who has not sent what: one line for each directorate, one column for each kind.
 *
 * @param summary what is owed in one sentence
 */
record OwedView(StampView stamp, String quarter, String summary, List<Line> lines) {

  static OwedView of(Area area) {
    List<Line> lines =
        area.dashboard().directorates().stream().map(section -> Line.of(section, area)).toList();
    int total = lines.stream().mapToInt(Line::total).sum();
    return new OwedView(
        StampView.of(area.dashboard()),
        area.dashboard().quarter().toString(),
        total == 0
            ? "Nothing is owed: every figure and commentary that was expected is here."
            : "%d %s owed by %d of %d directorates."
                .formatted(
                    total,
                    total == 1 ? "thing is" : "things are",
                    lines.stream().filter(line -> line.total() > 0).count(),
                    lines.size()),
        lines);
  }

  /** Every single thing that is owed, as a table to keep. */
  String table() {
    return Csv.write(
        List.of("Directorate", "Kind", "What", "State"),
        lines.stream()
            .flatMap(
                line ->
                    line.owed().stream()
                        .flatMap(
                            owed ->
                                owed.items().stream()
                                    .map(
                                        item ->
                                            List.of(
                                                line.name(),
                                                owed.kind(),
                                                item.what(),
                                                item.state()))))
            .toList());
  }

  /** The headings of the columns. */
  public List<String> kinds() {
    return List.of("Outturns", "Commentary", "Initiative progress", "Service summary");
  }

  /** A directorate. */
  record Line(String name, String address, String anchor, List<Owed> owed) {

    private static Line of(Section section, Area area) {
      String code = section.of().code();
      boolean isDirectorate = !code.equals(Section.NONE);
      return new Line(
          section.of().name(),
          isDirectorate ? "/directorates/" + code + "?quarter=" + area.dashboard().quarter() : "",
          isDirectorate ? code : "corporate",
          List.of(
              Owed.of("Outturns", outturns(section.scorecard(), area)),
              Owed.of("Commentary", commentaries(section.scorecard(), area)),
              Owed.of("Initiative progress", initiatives(code, area)),
              Owed.of(
                  "Service summary",
                  isDirectorate && area.narrative().summary(code).isEmpty()
                      ? List.of(new Item("The directorate’s service summary", "", ""))
                      : List.of())));
    }

    private static List<Item> outturns(Scorecard scorecard, Area area) {
      return items(
          scorecard,
          row -> row.standing() == Standing.AWAITED || row.standing() == Standing.DELAYED,
          row -> row.standing() == Standing.DELAYED ? "delayed" : "not sent",
          area);
    }

    private static List<Item> commentaries(Scorecard scorecard, Area area) {
      return items(
          scorecard,
          ScorecardRow::isCommentaryOwed,
          row -> "owed since " + CommentaryView.of(row, area.narrative()).owedSince(),
          area);
    }

    private static List<Item> items(
        Scorecard scorecard,
        Predicate<ScorecardRow> isOwed,
        Function<ScorecardRow, String> state,
        Area area) {
      return scorecard.rows().stream()
          .filter(isOwed)
          .map(
              row ->
                  new Item(
                      row.ref() + " " + row.definition().title(),
                      "/indicators/%s?quarter=%s".formatted(row.ref(), area.dashboard().quarter()),
                      state.apply(row)))
          .toList();
    }

    private static List<Item> initiatives(String code, Area area) {
      Stream<InitiativeProgress> silent =
          area.narrative().initiatives(area.dashboard()).stream()
              .filter(initiative -> initiative.directorate().orElse(Section.NONE).equals(code))
              .filter(initiative -> initiative.status().isEmpty());
      return silent
          .map(
              initiative ->
                  new Item(
                      initiative.ref() + " " + initiative.title(),
                      "",
                      initiative.leadRole().map(role -> "lead: " + role).orElse("")))
          .toList();
    }

    /** How many things it owes. */
    public int total() {
      return owed.stream().mapToInt(Owed::count).sum();
    }
  }

  /** What a directorate owes of one kind. */
  record Owed(String kind, int count, List<Item> items) {

    private static Owed of(String kind, List<Item> items) {
      return new Owed(kind, items.size(), items);
    }
  }

  /** One thing that is owed, and since when. */
  record Item(String what, String address, String state) {}
}
