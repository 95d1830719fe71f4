package org.goldenthread.reporting.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Section;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * What is owed for the report of a quarter.
 *
 * @param items by directorate, then by kind, then by subject
 */
public record Owed(Quarter quarter, Instant asAt, List<Item> items) {

  /** What can be owed. */
  public enum Kind {
    /** An outturn that is due and has not been submitted, or was submitted as delayed. */
    OUTTURN(Outstanding.Kind.OUTTURN_OWED, "%s, %s, has no figure for %s"),
    /** A commentary on an indicator below target. */
    COMMENTARY(
        Outstanding.Kind.COMMENTARY_OWED, "%s, %s, is below target in %s and nobody has said why"),
    /** How an initiative went in the quarter. */
    INITIATIVE_PROGRESS(
        Outstanding.Kind.INITIATIVE_PROGRESS_OWED, "%s, %s: nobody has said how it went in %s"),
    /** A directorate's service summary. */
    SERVICE_SUMMARY(
        Outstanding.Kind.SERVICE_SUMMARY_OWED,
        "%s, %s: nobody has said how its services went in %s");

    private final Outstanding.Kind outstanding;
    private final String sentence;

    Kind(Outstanding.Kind outstanding, String sentence) {
      this.outstanding = outstanding;
      this.sentence = sentence;
    }
  }

  /**
   * Something owed.
   *
   * @param directorate that owes it; empty for the council itself
   * @param subject the indicator's or initiative's reference, or the directorate's code
   * @param reference the subject as people write it
   * @param title of the indicator or initiative, or the directorate's name
   * @param quarter that it is about
   * @param period that it is about: the quarter, or another that ends in it
   * @param owner the role that owes it, where one is named
   * @param since the first day on which it is owed, which may lie ahead
   */
  public record Item(
      Kind kind,
      Optional<Named> directorate,
      String subject,
      String reference,
      String title,
      Quarter quarter,
      Period period,
      Optional<String> owner,
      LocalDate since) {

    private Outstanding outstanding() {
      return new Outstanding(
          kind.outstanding, subject, kind.sentence.formatted(reference, title, period.label()));
    }
  }

  /** How much each directorate owes, in the order of the items; those that owe nothing left out. */
  public List<Line> byDirectorate() {
    return items.stream()
        .map(Item::directorate)
        .distinct()
        .map(
            directorate ->
                new Line(
                    directorate,
                    items.stream().filter(i -> i.directorate().equals(directorate)).toList()))
        .toList();
  }

  /** What one directorate owes; without one, the council itself. */
  public record Line(Optional<Named> directorate, List<Item> items) {

    /** How much of a kind. */
    public int count(Kind kind) {
      return (int) items.stream().filter(item -> item.kind() == kind).count();
    }
  }

  /** What should be done before the report is published: what is owed, then open findings. */
  public static List<Outstanding> outstanding(Dashboard corporate, QuarterFigures figures) {
    return Stream.concat(
            of(corporate, figures).items().stream().map(Item::outstanding),
            corporate.findings().stream().filter(found -> found.finding().isOpen()).map(Owed::open))
        .toList();
  }

  private static Outstanding open(ReportedFinding found) {
    Finding finding = found.finding();
    return new Outstanding(
        Outstanding.Kind.FINDING_OPEN,
        finding.id(),
        "%s in %s: %s".formatted(found.reference(), finding.quarter().label(), finding.detail()));
  }

  /** What is owed for the report that the whole council's dashboard shows. */
  public static Owed of(Dashboard corporate, QuarterFigures figures) {
    List<Item> items =
        Stream.of(
                corporate.scorecard().rows().stream()
                    .flatMap(row -> outturn(row, corporate.quarter())),
                corporate.scorecard().commentaryOwed().stream().map(Owed::commentary),
                corporate.keyInitiatives().stream().flatMap(i -> progress(i, figures)),
                corporate.directorates().stream().flatMap(d -> summary(d.of(), figures)))
            .flatMap(part -> part)
            .filter(item -> canBeSent(item, figures))
            .sorted(
                Comparator.<Item, String>comparing(
                        item -> item.directorate().map(Named::name).orElse(""))
                    .thenComparing(Item::kind)
                    .thenComparing(Item::subject))
            .toList();
    return new Owed(corporate.quarter(), corporate.asAt(), items);
  }

  private static boolean canBeSent(Item item, QuarterFigures figures) {
    return item.directorate()
        .filter(directorate -> figures.isEnded(directorate.code(), item.quarter()))
        .isEmpty();
  }

  /**
   * A delayed value stays owed, from the end of the quarter in which it is expected. What is
   * calculated nobody owes: what it is made of is owed.
   */
  private static Stream<Item> outturn(ScorecardRow row, Quarter reporting) {
    if (!row.definition().isSubmitted()) {
      return Stream.of();
    }
    return switch (row.reportingStatus()) {
      case AWAITED -> Stream.of(ofRow(Kind.OUTTURN, row, after(reporting)));
      case DELAYED -> {
        Optional<Quarter> expected = row.figure().outturn().flatMap(Outturn::expected);
        yield Stream.of(ofRow(Kind.OUTTURN, row, after(expected.orElse(reporting))));
      }
      case REPORTED, NOT_DUE -> Stream.of();
    };
  }

  private static Item commentary(ScorecardRow row) {
    LocalDate since = row.scoredAt().map(Quarter::dayAt).orElseThrow();
    return ofRow(Kind.COMMENTARY, row, since);
  }

  private static Item ofRow(Kind kind, ScorecardRow row, LocalDate since) {
    return new Item(
        kind,
        row.directorate(),
        row.ref().value(),
        row.definition().reference(),
        row.definition().title(),
        row.figure().quarter(),
        row.period(),
        row.definition().ownerRole(),
        since);
  }

  private static Stream<Item> progress(Initiative initiative, QuarterFigures figures) {
    return initiative.status().isPresent()
        ? Stream.of()
        : Stream.of(
            new Item(
                Kind.INITIATIVE_PROGRESS,
                initiative.directorate().map(figures::directorate),
                initiative.ref(),
                initiative.ref(),
                initiative.title(),
                figures.quarter(),
                Period.of(figures.quarter()),
                initiative.leadRole(),
                after(figures.quarter())));
  }

  /** Directorates that answer for something in the report say how their service went. */
  private static Stream<Item> summary(Named directorate, QuarterFigures figures) {
    boolean owes =
        !directorate.code().equals(Section.NONE)
            && !figures.serviceSummaries().containsKey(directorate.code());
    return owes
        ? Stream.of(
            new Item(
                Kind.SERVICE_SUMMARY,
                Optional.of(directorate),
                directorate.code(),
                directorate.code(),
                directorate.name(),
                figures.quarter(),
                Period.of(figures.quarter()),
                Optional.empty(),
                after(figures.quarter())))
        : Stream.of();
  }

  private static LocalDate after(Quarter quarter) {
    return quarter.lastDay().plusDays(1);
  }
}
