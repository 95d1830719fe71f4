package org.goldenthread.launcher.load;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code commentary.csv}: exception commentary for an indicator and quarter. */
final class CommentaryFile {

  private final Load load;

  CommentaryFile(Load load) {
    this.load = load;
  }

  /** Commentary as the API writes it. */
  private record Commentary(String performance, String impact, String assurance, String actions) {}

  void send() {
    load.each("commentary.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String ref = row.ref();
    String path = Api.path("commentaries", ref, row.quarter("period").toString());
    return load.catchUp().ask(ref, () -> load.outturns().put(path, commentary(row)));
  }

  /** Text that the report prints without a heading of its own tells of performance. */
  private static Commentary commentary(CsvRow row) {
    String performance =
        Stream.of("performance", "free_text")
            .flatMap(column -> row.text(column).stream())
            .collect(Collectors.joining("\n\n"));
    return new Commentary(
        performance,
        row.text("impact").orElse(""),
        row.text("assurance").orElse(""),
        row.text("actions").orElse(""));
  }
}
