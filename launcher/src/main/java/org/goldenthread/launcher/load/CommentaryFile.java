package org.goldenthread.launcher.load;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.client.outturns.model.CommentaryRequest;

/** {@code commentary.csv}: exception commentary for an indicator and quarter. */
final class CommentaryFile {

  private final Load load;

  CommentaryFile(Load load) {
    this.load = load;
  }

  void send() {
    load.each("commentary.csv", this::send);
  }

  private Answer send(CsvRow row) {
    Groups.Key key = new Groups.Key(row.ref(), row.quarter("period").toString());
    return load.catchUp().ask(key.subject(), () -> load.outturns().comment(key, commentary(row)));
  }

  /** Text that the report prints without a heading of its own tells of performance. */
  private static CommentaryRequest commentary(CsvRow row) {
    String performance =
        Stream.of("performance", "free_text")
            .flatMap(column -> row.text(column).stream())
            .collect(Collectors.joining("\n\n"));
    return new CommentaryRequest()
        .performance(performance)
        .impact(row.text("impact").orElse(""))
        .assurance(row.text("assurance").orElse(""))
        .actions(row.text("actions").orElse(""));
  }
}
