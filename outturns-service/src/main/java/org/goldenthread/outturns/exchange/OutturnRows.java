package org.goldenthread.outturns.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.outturns.field.SuppressionMark;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.outturn.Periods.ReadPeriod;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.part.SentParts;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.UnitKind;

/**
 * {@code outturns.csv} and {@code comparators.csv}: figures of indicators, in the folder's units.
 */
record OutturnRows(ReportFolder folder, Periods periods) {

  void read(FolderStatements into) {
    PartRows parts = new PartRows(folder, periods, into);
    folder.rows(ReportFolder.OUTTURNS).forEach(row -> read(row, parts, into));
    parts.refuseOthers(into);
    into.together(
        Comparators.TYPE,
        folder.rows(ReportFolder.COMPARATORS),
        row -> new Position(row.ref().value(), row.period(row.ref(), periods).quarter()),
        (position, rows) -> Entry.of(comparators(position, rows)));
  }

  private void read(FolderRow row, PartRows parts, FolderStatements into) {
    try {
      List<FolderRow> ofParts = parts.of(row);
      parts
          .read(ofParts, into)
          .ifPresentOrElse(
              sent -> {
                List<FolderRow> rows = new ArrayList<>(List.of(row));
                rows.addAll(ofParts);
                into.add(
                    Outturn.TYPE,
                    new Entry<>(outturn(row, sent), row.text("revision_reason")),
                    rows);
              },
              () -> into.refuse(row, "", PartRows.SPOILT));
    } catch (UnreadableCellException e) {
      into.refuse(row, e.column(), e.detail());
    }
  }

  private OutturnDraft outturn(FolderRow row, SentParts parts) {
    Optional<OutturnStatus> status = status(row);
    Optional<SuppressionMark> mark = mark(row, status);
    mark.ifPresent(it -> row.notes().add(it.note()));
    IndicatorRef ref = row.ref();
    ReadPeriod period = row.period(ref, periods);
    return new OutturnDraft(
        ref,
        period.quarter(),
        mark.isPresent() ? Optional.empty() : row.figure("value", folder.unit(ref)),
        row.figure("numerator"),
        row.figure("denominator"),
        supplementary(row),
        mark.map(any -> OutturnStatus.SUPPRESSED).or(() -> status),
        reason(row, status, mark),
        row.quarter("expected_quarter"),
        row.text("note"),
        parts,
        period.month());
  }

  private static Optional<SuppressionMark> mark(FolderRow row, Optional<OutturnStatus> status) {
    return row.text("value")
        .flatMap(SuppressionMark::in)
        .filter(
            any -> status.filter(it -> !it.hasValue() && it != OutturnStatus.SUPPRESSED).isEmpty());
  }

  /** Where there is no value, what the page shows in its place; a typed mark is its own reason. */
  private static Optional<String> reason(
      FolderRow row, Optional<OutturnStatus> status, Optional<SuppressionMark> mark) {
    boolean absent = status.filter(it -> !it.hasValue()).isPresent();
    return row.text("reason")
        .or(
            () ->
                row.text("raw_text")
                    .filter(text -> mark.isPresent() || absent)
                    .filter(text -> mark.isEmpty() || SuppressionMark.in(text).isEmpty()))
        .or(() -> mark.map(SuppressionMark::reason));
  }

  private static Optional<Supplementary> supplementary(FolderRow row) {
    String written = row.text("secondary_unit").orElse("not labelled");
    SpeltUnit unit = SpeltUnit.read(written);
    String name =
        unit.unit().equals(Unit.GBP)
            ? "GBP"
            : written.replace('_', ' ').replaceAll("\\bfte\\b", "FTE");
    return row.figure("secondary_value", unit).map(value -> new Supplementary(value, name));
  }

  /** Empty where nothing is said, which is final if there is a figure. */
  static Optional<OutturnStatus> status(FolderRow row) {
    return row.text("status").map(OutturnRows::status);
  }

  private static OutturnStatus status(String written) {
    return switch (written.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_")) {
      case "final" -> OutturnStatus.FINAL;
      case "provisional" -> OutturnStatus.PROVISIONAL;
      case "delayed" -> OutturnStatus.DELAYED;
      case "not_available" -> OutturnStatus.NOT_AVAILABLE;
      case "not_measured", "not_applicable" -> OutturnStatus.NOT_APPLICABLE;
      case "suppressed", "confidential" -> OutturnStatus.SUPPRESSED;
      case "withdrawn" -> OutturnStatus.WITHDRAWN;
      default ->
          throw new UnreadableCellException(
              "status",
              "'%s' is none of final, provisional, delayed, not_available, not_measured, suppressed, withdrawn"
                  .formatted(written));
    };
  }

  /** One that prints only words has no value. */
  private Comparators comparators(Position position, List<FolderRow> rows) {
    IndicatorRef ref = rows.getFirst().ref();
    return new Comparators(
        ref, position.quarter(), rows.stream().map(row -> comparator(row, ref)).toList());
  }

  private Comparators.Comparator comparator(FolderRow row, IndicatorRef ref) {
    SpeltUnit indicators = folder.unit(ref);
    Optional<SpeltUnit> own =
        PrintedUnit.of(row).filter(unit -> !unit.unit().equals(indicators.unit()));
    return new Comparators.Comparator(
        row.required("label"),
        row.figure("value", own.orElse(indicators)),
        Optional.empty(),
        Optional.empty(),
        own.map(unit -> unit.unit().code()));
  }

  /**
   * The unit of a comparator in {@code comparators.csv}: the one that its row names, else the sign
   * that the report prints behind its figure: {@code 93% against 88.3%} is a percentage, {@code 4th
   * DCLG Ranking} a rank.
   */
  static final class PrintedUnit {

    private static final Pattern PRINTED =
        Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)(%|st\\b|nd\\b|rd\\b|th\\b).*");

    private PrintedUnit() {}

    /** Empty where nothing is said, so that it is the indicator's. */
    static Optional<SpeltUnit> of(FolderRow row) {
      return row.text("unit")
          .map(SpeltUnit::read)
          .or(() -> row.text("raw_text").flatMap(text -> printed(text, row)));
    }

    private static Optional<SpeltUnit> printed(String text, FolderRow row) {
      Matcher matcher = PRINTED.matcher(text);
      return matcher.matches() && row.text("value").filter(matcher.group(1)::equals).isPresent()
          ? Optional.of(
              new SpeltUnit(
                  matcher.group(2).equals("%") ? Unit.PERCENT : Unit.of(UnitKind.RANK), 1))
          : Optional.empty();
    }
  }
}
