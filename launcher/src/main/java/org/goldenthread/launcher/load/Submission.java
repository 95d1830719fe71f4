package org.goldenthread.launcher.load;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.OutturnStatus;
import org.jspecify.annotations.Nullable;

/** An outturn as the API takes it, as a row of the file gives it. */
record Submission(
    String ref,
    String quarter,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Supplementary supplementary,
    OutturnStatus status,
    @Nullable String reason) {

  /** A second value that is printed beside the first. */
  record Supplementary(BigDecimal value, @Nullable String unit) {}

  /** As the row says, in the unit that the folder gives the indicator. */
  static Submission of(CsvRow row, Folder folder) {
    String ref = row.ref();
    OutturnStatus status = status(row.required("status"));
    return new Submission(
        ref,
        row.quarter("period").toString(),
        row.decimal("value").map(folder.unitOf(ref)::real).orElse(null),
        row.decimal("numerator").orElse(null),
        row.decimal("denominator").orElse(null),
        supplementary(row).orElse(null),
        status,
        status.hasValue() ? null : row.text("raw_text").orElse(null));
  }

  private static Optional<Supplementary> supplementary(CsvRow row) {
    Unit unit = Unit.of(row.text("secondary_unit").orElse("not_labelled"));
    return row.decimal("secondary_value")
        .map(value -> new Supplementary(unit.real(value), unit.name()));
  }

  private static OutturnStatus status(String written) {
    return switch (written) {
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
