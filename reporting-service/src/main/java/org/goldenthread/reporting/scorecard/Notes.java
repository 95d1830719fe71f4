package org.goldenthread.reporting.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** Writes the notes of a row, in the order in which they are printed. */
final class Notes {

  private final IndicatorFigures figures;
  private final Definition definition;
  private final Quarter reportingQuarter;
  private final Quarter dataQuarter;

  private Notes(IndicatorFigures figures, Quarter reportingQuarter) {
    this.figures = figures;
    this.definition = figures.definition();
    this.reportingQuarter = reportingQuarter;
    this.dataQuarter = definition.dataQuarter(reportingQuarter);
  }

  static List<Note> of(IndicatorFigures figures, Quarter reportingQuarter) {
    Notes notes = new Notes(figures, reportingQuarter);
    return Stream.of(
            notes.period(),
            notes.nextDue(),
            notes.lagged(),
            notes.start(),
            notes.replaces(),
            notes.ofOutturn(),
            notes.hiddenSince(),
            notes.calculated(),
            notes.ofSubmitter(),
            notes.informationOnly(),
            notes.comparabilityBreak(),
            notes.ofTarget())
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the figure is for, where its quarter does not say so. */
  private Optional<Note> period() {
    return definition
        .otherPeriod(dataQuarter)
        .filter(_ -> figures.outturn(dataQuarter).isPresent())
        .flatMap(period -> note(Note.Kind.PERIOD, "Figure for " + period.inSentence()));
  }

  private Optional<Note> nextDue() {
    return Optional.of(reportingQuarter)
        .filter(quarter -> !definition.isDueIn(quarter))
        .flatMap(definition::nextDue)
        .flatMap(next -> note(Note.Kind.NEXT_DUE, "Next due in the report of " + next.label()));
  }

  private Optional<Note> lagged() {
    return dataQuarter.equals(reportingQuarter) || definition.otherPeriod(dataQuarter).isPresent()
        ? Optional.empty()
        : note(Note.Kind.LAGGED, "Figures are for " + dataQuarter.label());
  }

  private Optional<Note> start() {
    return definition
        .firstQuarter()
        .filter(first -> first.compareTo(dataQuarter.sameQuarterLastYear()) > 0)
        .flatMap(
            first ->
                first.compareTo(dataQuarter) > 0
                    ? note(Note.Kind.AVAILABLE_FROM, "Available from " + first.label())
                    : note(Note.Kind.NEW_MEASURE, "New measure from " + first.label()));
  }

  /** What it replaces matters as long as readers may look for the other. */
  private Optional<Note> replaces() {
    return definition
        .replaces()
        .filter(_ -> definition.fromQuarter().compareTo(dataQuarter.sameQuarterLastYear()) > 0)
        .flatMap(other -> note(Note.Kind.REPLACES, "Replaces " + other));
  }

  private Optional<Note> ofOutturn() {
    return figures.outturn(dataQuarter).flatMap(this::ofStatus);
  }

  private Optional<Note> ofStatus(Outturn outturn) {
    return switch (outturn.status()) {
      case FINAL -> Optional.empty();
      case PROVISIONAL -> note(Note.Kind.PROVISIONAL, "Provisional figure");
      case DELAYED -> note(Note.Kind.DELAYED, withReason("Delayed", outturn) + expected(outturn));
      case NOT_AVAILABLE -> note(Note.Kind.NOT_AVAILABLE, withReason("Not available", outturn));
      case NOT_APPLICABLE -> note(Note.Kind.NOT_APPLICABLE, withReason("Not applicable", outturn));
      case SUPPRESSED -> note(Note.Kind.SUPPRESSED, withReason("Suppressed", outturn));
      case WITHDRAWN -> note(Note.Kind.WITHDRAWN, withReason("Withdrawn", outturn));
    };
  }

  /** Of a figure that was published, which stays as it was printed. */
  private Optional<Note> hiddenSince() {
    return figures
        .outturn(dataQuarter)
        .filter(outturn -> outturn.status().hasValue())
        .flatMap(Outturn::hiddenSince)
        .flatMap(
            hiding ->
                hiding.status() == OutturnStatus.SUPPRESSED
                    ? note(Note.Kind.SUPPRESSED, "Suppressed since this was published")
                    : note(Note.Kind.WITHDRAWN, "Withdrawn since this was published"));
  }

  private Optional<Note> calculated() {
    return figures
        .outturn(dataQuarter)
        .flatMap(Outturn::calculation)
        .flatMap(it -> note(Note.Kind.CALCULATED, "Calculated: " + it.inShort()));
  }

  private Optional<Note> ofSubmitter() {
    return figures
        .outturn(dataQuarter)
        .flatMap(Outturn::note)
        .flatMap(text -> note(Note.Kind.OUTTURN, text));
  }

  private static String withReason(String words, Outturn outturn) {
    return outturn.reason().map(reason -> words + ": " + reason).orElse(words);
  }

  private static String expected(Outturn outturn) {
    return outturn.expected().map(quarter -> ", expected in " + quarter.label()).orElse("");
  }

  private Optional<Note> informationOnly() {
    return definition.informationOnly()
        ? note(Note.Kind.INFORMATION_ONLY, "For information only, not scored")
        : Optional.empty();
  }

  /** A break matters as long as a figure from before it could stand in the row. */
  private Optional<Note> comparabilityBreak() {
    return definition
        .breakWithinAYearOf(dataQuarter)
        .flatMap(
            it ->
                note(
                    Note.Kind.BREAK,
                    "Not comparable before " + it.from().label() + ": " + it.why()));
  }

  private Optional<Note> ofTarget() {
    return figures.target(dataQuarter).note().flatMap(text -> note(Note.Kind.TARGET, text));
  }

  private static Optional<Note> note(Note.Kind kind, String text) {
    return Optional.of(new Note(kind, text));
  }
}
