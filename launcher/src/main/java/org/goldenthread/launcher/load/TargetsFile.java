package org.goldenthread.launcher.load;

import java.util.Locale;
import org.goldenthread.client.indicators.model.NoTarget;
import org.goldenthread.client.indicators.model.TargetRequest;
import org.jspecify.annotations.Nullable;

/** {@code targets.csv}: a value for a quarter or a year, or why there is none. */
final class TargetsFile {

  private final Load load;

  TargetsFile(Load load) {
    this.load = load;
  }

  void send() {
    load.each("targets.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String ref = row.ref();
    String note = row.text("target_note").orElse(null);
    TargetRequest target =
        row.decimal("target")
            .map(load.folder().unitOf(ref)::real)
            .map(value -> new TargetRequest().value(value).reason(note))
            .orElseGet(() -> new TargetRequest().none(why(note)).note(note));
    return load.indicators().setTarget(ref, row.required("period"), target);
  }

  private static NoTarget why(@Nullable String note) {
    String words = note == null ? "" : note.toLowerCase(Locale.ROOT);
    if (words.contains("baseline")) {
      return NoTarget.BASELINE_YEAR;
    }
    if (words.contains("not permitted")) {
      return NoTarget.NOT_PERMITTED;
    }
    return words.contains("information only") ? NoTarget.INFORMATION_ONLY : NoTarget.NOT_SET;
  }
}
