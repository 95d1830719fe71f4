package org.goldenthread.outturns.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.field.SuppressionMark;
import org.goldenthread.outturns.outturn.Periods;
import org.goldenthread.outturns.outturn.Periods.ReadPeriod;
import org.goldenthread.outturns.part.PartDraft;
import org.goldenthread.outturns.part.SentParts;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * {@code parts.csv}: the parts of the folder's outturns. A part that cannot be read spoils its
 * outturn, which would be another without it.
 */
final class PartRows {

  static final String SPOILT =
      "Another row of parts.csv about the same outturn cannot be read: correct that";

  private final ReportFolder folder;
  private final Periods periods;
  private final Map<Whole, List<FolderRow>> rows = new HashMap<>();
  private final Set<Whole> told = new HashSet<>();

  /** What parts are of: an outturn, or a month of it. */
  private record Whole(IndicatorRef ref, ReadPeriod period) {}

  PartRows(ReportFolder folder, Periods periods, FolderStatements into) {
    this.folder = folder;
    this.periods = periods;
    for (FolderRow row : folder.rows(ReportFolder.PARTS)) {
      try {
        rows.computeIfAbsent(whole(row), any -> new ArrayList<>()).add(row);
      } catch (UnreadableCellException e) {
        into.refuse(row, e.column(), e.detail());
      }
    }
  }

  private Whole whole(FolderRow row) {
    return new Whole(row.ref(), row.period(row.ref(), periods));
  }

  /** The rows of the parts of the outturn in a row. */
  List<FolderRow> of(FolderRow outturn) {
    Whole whole = whole(outturn);
    told.add(whole);
    return rows.getOrDefault(whole, List.of());
  }

  /**
   * What the rows of an outturn's parts say; empty if one of them cannot be read, and all of them
   * are refused. A folder without the file says nothing of parts.
   */
  Optional<SentParts> read(List<FolderRow> parts, FolderStatements into) {
    if (!folder.has(ReportFolder.PARTS)) {
      return Optional.of(SentParts.NOT_SAID);
    }
    List<PartDraft> drafts = new ArrayList<>();
    Set<FolderRow> faulty = new HashSet<>();
    for (FolderRow row : parts) {
      try {
        drafts.add(part(row));
      } catch (UnreadableCellException e) {
        faulty.add(row);
        into.refuse(row, e.column(), e.detail());
      }
    }
    return faulty.isEmpty()
        ? Optional.of(new SentParts(Optional.of(drafts)))
        : refuse(parts, faulty, into);
  }

  private static Optional<SentParts> refuse(
      List<FolderRow> parts, Set<FolderRow> faulty, FolderStatements into) {
    parts.stream()
        .filter(row -> !faulty.contains(row))
        .forEach(row -> into.refuse(row, "", SPOILT));
    return Optional.empty();
  }

  private PartDraft part(FolderRow row) {
    Optional<SuppressionMark> mark = row.text("value").flatMap(SuppressionMark::in);
    mark.ifPresent(it -> row.notes().add(it.note()));
    return new PartDraft(
        row.required("breakdown"),
        row.required("category"),
        mark.isPresent() ? Optional.empty() : row.figure("value", folder.unit(row.ref())),
        row.figure("numerator"),
        row.figure("denominator"),
        mark.isPresent() ? Optional.of(OutturnStatus.SUPPRESSED) : OutturnRows.status(row),
        row.text("reason").or(() -> mark.map(SuppressionMark::reason)));
  }

  /** Refuses the parts of which the folder has no whole. */
  void refuseOthers(FolderStatements into) {
    rows.forEach(
        (whole, parts) -> {
          if (!told.contains(whole)) {
            parts.forEach(
                row ->
                    into.refuse(
                        row,
                        "ref",
                        "No row of outturns.csv is about %s in %s: parts come with their outturn"
                            .formatted(whole.ref().spelling(), whole.period().quarter())));
          }
        });
  }
}
