package org.goldenthread.reporting.indicator.web;

import java.util.List;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Provenance;
import org.goldenthread.reporting.indicator.IndicatorHistory;

/** Says where a figure comes from, and if it replaced another, why. */
final class SourceWords {

  private SourceWords() {}

  static String of(Outturn outturn) {
    var from = outturn.provenance();
    String sender = from.system().orElseGet(() -> Provenance.named(from.by()));
    String received =
        "Received at %s from %s".formatted(LondonTime.moment(outturn.submittedAt()), sender);
    return from.revision() == 1
        ? received
        : "%s; revision %d%s"
            .formatted(received, from.revision(), from.why().map(why -> ": " + why).orElse(""));
  }

  /** The revisions before the last, latest first, each with its figure. */
  static List<String> replaced(IndicatorHistory.Entry entry) {
    return entry.revisions().reversed().stream()
        .skip(1)
        .map(earlier -> earlier.display(entry.format()) + ": " + of(earlier))
        .toList();
  }
}
