package org.goldenthread.indicators.exchange.rest;

import java.util.Map;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Step.Kind;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;

/** The directorates: a row for each name, the end beside one of them. */
record DirectorateRows(ReferenceImport data, Directorates directorates) {

  private static final String FROM = "effectiveFrom";

  void read() {
    data.rows(ReferenceFiles.DIRECTORATES).forEach(this::read);
  }

  private void read(CsvLine line) {
    String code = data.code(line, "code");
    Map<String, Object> body = ReferenceFiles.DIRECTORATES.fields(line);
    body.putIfAbsent("name", code);
    // From when the row says, or else with the report.
    data.report().ifPresent(it -> body.putIfAbsent(FROM, it.report().toString()));
    data.once(line, "code", code + " from " + body.getOrDefault(FROM, ""));
    data.add(
        DirectorateChange.class,
        body,
        Map.of(),
        it ->
            new Step(
                it.ends() ? Kind.END_OF_DIRECTORATE : Kind.DIRECTORATE,
                directorates.change(code, it)),
        Map.of("", line));
  }
}
