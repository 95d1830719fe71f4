package org.goldenthread.launcher.load;

/** {@code directorates.csv}: who answers for indicators, from the folder's first quarter on. */
final class DirectoratesFile {

  private final Load load;

  DirectoratesFile(Load load) {
    this.load = load;
  }

  /** A directorate as the API writes it. */
  private record Directorate(String name, String effectiveFrom) {}

  void send() {
    load.each("directorates.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String code = row.required("code");
    Directorate directorate =
        new Directorate(row.text("name").orElse(code), load.folder().firstQuarter().toString());
    Answer answer = load.indicators().put(Api.path("directorates", code), directorate);
    if (answer.accepted()) {
      load.catchUp().announce(code);
    }
    return answer;
  }
}
