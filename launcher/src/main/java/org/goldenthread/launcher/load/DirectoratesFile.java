package org.goldenthread.launcher.load;

import org.goldenthread.client.indicators.model.DirectorateRequest;

/** {@code directorates.csv}: who answers for indicators, from the folder's first quarter on. */
final class DirectoratesFile {

  private final Load load;

  DirectoratesFile(Load load) {
    this.load = load;
  }

  void send() {
    load.each("directorates.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String code = row.required("code");
    DirectorateRequest named =
        new DirectorateRequest()
            .name(row.text("name").orElse(code))
            .effectiveFrom(load.folder().firstQuarter().toString());
    Answer answer = load.indicators().name(code, named);
    if (answer.accepted()) {
      load.catchUp().announce(code);
    }
    return answer;
  }
}
