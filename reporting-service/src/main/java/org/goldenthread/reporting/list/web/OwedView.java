package org.goldenthread.reporting.list.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.documents.data.CsvFile;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.web.StampView;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Who has not sent what: one line for each directorate, one column for each kind.
 *
 * @param summary what is owed in one sentence
 */
public record OwedView(StampView stamp, String quarter, String summary, List<Line> lines) {

  static OwedView of(Owed owed, Dashboard dashboard) {
    List<Line> lines =
        dashboard.directorates().stream().map(section -> Line.of(section.of(), owed)).toList();
    int total = owed.items().size();
    return new OwedView(
        StampView.of(dashboard),
        dashboard.quarter().label(),
        total == 0
            ? "Nothing is owed: everything that was expected is here."
            : "%s owed for %s, by %d of the council’s %d %s."
                .formatted(
                    total == 1 ? "1 thing is" : total + " things are",
                    dashboard.quarter().label(),
                    lines.stream().filter(line -> line.total() > 0).count(),
                    lines.size(),
                    lines.size() == 1 ? "part" : "parts"),
        lines);
  }

  /** The headings of the columns. */
  public List<String> kinds() {
    return Arrays.stream(Owed.Kind.values()).map(OwedView::words).toList();
  }

  /** Every single thing that is owed, as a table to keep. */
  String table() {
    return CsvFile.text(
        List.of("Directorate", "Kind", "Reference", "What", "Quarter", "Who", "Owed since"),
        lines.stream().flatMap(Line::rows).toList());
  }

  private static String words(Owed.Kind kind) {
    return switch (kind) {
      case OUTTURN -> "Outturns";
      case COMMENTARY -> "Commentary";
      case INITIATIVE_PROGRESS -> "Initiative progress";
      case SERVICE_SUMMARY -> "Service summary";
    };
  }

  /** A directorate. */
  record Line(String name, String path, String anchor, List<KindView> owed) {

    private static Line of(Named directorate, Owed owed) {
      boolean isDirectorate = !directorate.code().equals(Section.NONE);
      List<Owed.Item> items =
          owed.items().stream()
              .filter(
                  item ->
                      item.directorate()
                          .map(Named::code)
                          .orElse(Section.NONE)
                          .equals(directorate.code()))
              .toList();
      return new Line(
          directorate.name(),
          isDirectorate ? "/directorates/" + directorate.code() : "",
          isDirectorate ? directorate.code() : "corporate",
          Arrays.stream(Owed.Kind.values()).map(kind -> KindView.of(kind, items)).toList());
    }

    /** How many things it owes. */
    public int total() {
      return owed.stream().mapToInt(KindView::count).sum();
    }

    private Stream<List<String>> rows() {
      return owed.stream().flatMap(kind -> kind.items().stream().map(item -> row(kind, item)));
    }

    private List<String> row(KindView kind, ItemView item) {
      return List.of(
          name, kind.kind(), item.ref(), item.title(), item.quarter(), item.owner(), item.since());
    }
  }

  /** What a directorate owes of one kind. */
  record KindView(String kind, int count, List<ItemView> items) {

    private static KindView of(Owed.Kind kind, List<Owed.Item> all) {
      List<ItemView> items =
          all.stream().filter(item -> item.kind() == kind).map(ItemView::of).toList();
      return new KindView(words(kind), items.size(), items);
    }
  }

  /**
   * One thing that is owed.
   *
   * @param path its page, empty if it has none
   * @param owner the role that owes it, empty if none is named
   */
  record ItemView(
      String ref, String title, String path, String quarter, String owner, String since) {

    private static ItemView of(Owed.Item item) {
      boolean isIndicator = item.kind() == Owed.Kind.OUTTURN || item.kind() == Owed.Kind.COMMENTARY;
      return new ItemView(
          item.reference(),
          item.title(),
          isIndicator ? "/indicators/" + IndicatorRef.parse(item.subject()).inAddress() : "",
          item.period().label(),
          item.owner().orElse(""),
          LondonTime.day(item.since()));
    }
  }
}
