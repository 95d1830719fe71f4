package org.goldenthread.launcher.load;

import java.util.Locale;
import org.goldenthread.client.outturns.model.OutturnRequest;
import org.goldenthread.client.outturns.model.OutturnStatus;
import org.goldenthread.client.outturns.model.SupplementaryValue;
import org.jspecify.annotations.Nullable;

/** What is submitted for a row of {@code outturns.csv}. */
final class Submission {

  private Submission() {}

  /** As the row says, in the unit that the folder gives the indicator. */
  static OutturnRequest of(CsvRow row, Folder folder) {
    String ref = row.ref();
    OutturnStatus status = status(row.required("status"));
    return new OutturnRequest()
        .ref(ref)
        .quarter(row.quarter("period").toString())
        .value(row.decimal("value").map(folder.unitOf(ref)::real).orElse(null))
        .numerator(row.decimal("numerator").orElse(null))
        .denominator(row.decimal("denominator").orElse(null))
        .supplementary(supplementary(row))
        .status(status)
        .reason(hasValue(status) ? null : row.text("raw_text").orElse(null));
  }

  private static @Nullable SupplementaryValue supplementary(CsvRow row) {
    Unit unit = Unit.of(row.text("secondary_unit").orElse("not_labelled"));
    return row.decimal("secondary_value")
        .map(value -> new SupplementaryValue().value(unit.real(value)).unit(unit.name()))
        .orElse(null);
  }

  private static boolean hasValue(OutturnStatus status) {
    return status == OutturnStatus.FINAL || status == OutturnStatus.PROVISIONAL;
  }

  private static OutturnStatus status(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "final" -> OutturnStatus.FINAL;
      case "provisional" -> OutturnStatus.PROVISIONAL;
      case "delayed" -> OutturnStatus.DELAYED;
      case "not_available" -> OutturnStatus.NOT_AVAILABLE;
      case "not_measured" -> OutturnStatus.NOT_APPLICABLE;
      default ->
          throw new IllegalArgumentException(
              "status '%s' is none of final, provisional, delayed, not_available, not_measured"
                  .formatted(written));
    };
  }
}
