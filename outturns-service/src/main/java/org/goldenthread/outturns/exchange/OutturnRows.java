package org.goldenthread.outturns.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.outturns.field.SuppressionMark;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;

/**
 * {@code outturns.csv} and {@code comparators.csv}: figures of indicators, in the folder's units.
 */
final class OutturnRows {

  private final ReportFolder folder;
  private final Periods periods;

  OutturnRows(ReportFolder folder, Periods periods) {
    this.folder = folder;
    this.periods = periods;
  }

  void read(FolderStatements into) {
    into.each(
        Outturn.TYPE,
        folder.rows(ReportFolder.OUTTURNS),
        row -> Optional.of(Entry.of(outturn(row))));
    into.together(
        Comparators.TYPE,
        folder.rows(ReportFolder.COMPARATORS),
        row -> new Position(row.ref().value(), row.period(row.ref(), periods)),
        (position, rows) -> Entry.of(comparators(position, rows)));
  }

  /** Where there is no value, what the page shows in its place is the reason. */
  private OutturnDraft outturn(FolderRow row) {
    IndicatorRef ref = row.ref();
    OutturnStatus status = status(row);
    Optional<SuppressionMark> mark = row.text("value").flatMap(SuppressionMark::in);
    return mark.isPresent() && (status.hasValue() || status == OutturnStatus.SUPPRESSED)
        ? suppressed(row, ref, mark.get())
        : outturn(row, ref, status);
  }

  /** A typed mark is its own reason, where the page shows nothing else. */
  private OutturnDraft suppressed(FolderRow row, IndicatorRef ref, SuppressionMark mark) {
    row.notes().add(mark.note());
    return new OutturnDraft(
        ref,
        row.period(ref, periods),
        Optional.empty(),
        row.figure("numerator", 1),
        row.figure("denominator", 1),
        supplementary(row),
        Optional.of(OutturnStatus.SUPPRESSED),
        row.text("raw_text")
            .filter(text -> SuppressionMark.in(text).isEmpty())
            .or(() -> Optional.of(mark.reason())),
        Optional.empty(),
        Optional.empty(),
        row.month(ref, periods));
  }

  private OutturnDraft outturn(FolderRow row, IndicatorRef ref, OutturnStatus status) {
    return new OutturnDraft(
        ref,
        row.period(ref, periods),
        row.figure("value", folder.unit(ref).scale()),
        row.figure("numerator", 1),
        row.figure("denominator", 1),
        supplementary(row),
        Optional.of(status),
        status.hasValue() ? Optional.empty() : row.text("raw_text"),
        Optional.empty(),
        Optional.empty(),
        row.month(ref, periods));
  }

  private static Optional<Supplementary> supplementary(FolderRow row) {
    String written = row.text("secondary_unit").orElse("not labelled");
    SpeltUnit unit = SpeltUnit.read(written);
    String name =
        unit.unit().equals(Unit.GBP)
            ? "GBP"
            : written.replace('_', ' ').replaceAll("\\bfte\\b", "FTE");
    return row.figure("secondary_value", unit.scale()).map(value -> new Supplementary(value, name));
  }

  private static OutturnStatus status(FolderRow row) {
    String written = row.required("status").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return switch (written) {
      case "final" -> OutturnStatus.FINAL;
      case "provisional" -> OutturnStatus.PROVISIONAL;
      case "delayed" -> OutturnStatus.DELAYED;
      case "not_available" -> OutturnStatus.NOT_AVAILABLE;
      case "not_measured", "not_applicable" -> OutturnStatus.NOT_APPLICABLE;
      case "suppressed" -> OutturnStatus.SUPPRESSED;
      case "withdrawn" -> OutturnStatus.WITHDRAWN;
      default ->
          throw new UnreadableCellException(
              "status",
              "'%s' is none of final, provisional, delayed, not_available, not_measured, suppressed, withdrawn"
                  .formatted(row.required("status")));
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
        row.figure("value", own.orElse(indicators).scale()),
        Optional.empty(),
        Optional.empty(),
        own.map(unit -> unit.unit().code()));
  }
}
