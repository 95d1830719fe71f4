package org.goldenthread.launcher.load;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code targets.csv}: a value for a quarter or a year, or why there is none. */
final class TargetsFile {

  private final Load load;

  TargetsFile(Load load) {
    this.load = load;
  }

  /** A target as the API writes it. */
  private record Target(BigDecimal value, @Nullable String reason) {}

  /** The typed absence of one. */
  private record NoTarget(String none, @Nullable String note) {}

  void send() {
    load.each("targets.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String ref = row.ref();
    String path = Api.path("indicators", ref, "targets", row.required("period"));
    String note = row.text("target_note").orElse(null);
    Object target =
        row.decimal("target")
            .map(load.folder().unitOf(ref)::real)
            .<Object>map(value -> new Target(value, note))
            .orElseGet(() -> new NoTarget(why(note), note));
    return load.indicators().put(path, target);
  }

  private static String why(@Nullable String note) {
    String words = note == null ? "" : note.toLowerCase(Locale.ROOT);
    if (words.contains("baseline")) {
      return "BASELINE_YEAR";
    }
    if (words.contains("not permitted")) {
      return "NOT_PERMITTED";
    }
    return words.contains("information only") ? "INFORMATION_ONLY" : "NOT_SET";
  }
}
