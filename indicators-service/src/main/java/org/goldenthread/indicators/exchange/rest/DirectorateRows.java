package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.directorate.rest.DirectorateRequest;
import org.goldenthread.indicators.exchange.Step;
import org.jspecify.annotations.Nullable;

/** The directorates: a row for each name, the end beside one of them. */
final class DirectorateRows {

  private final ReferenceImport data;

  DirectorateRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    data.rows(ReferenceFiles.DIRECTORATES).forEach(this::read);
  }

  private void read(CsvLine line) {
    String code = requireNonNullElse(line.text("code"), "");
    String from = since(line);
    data.once(line, "code", code + " from " + from);
    String successors = line.text("successors");
    DirectorateRequest body =
        new DirectorateRequest(
            requireNonNullElse(line.text("name"), code),
            from.isEmpty() ? null : from,
            null,
            line.quarter("last_quarter"),
            successors == null ? null : List.<@Nullable String>of(successors.split(" +")));
    data.add(
        body,
        (it, fields) -> step(fields.code("/code", line.text("code")), it.change(fields)),
        it -> it,
        Map.of("", line));
  }

  /** The quarter or day that the row gives, or the report's. */
  private String since(CsvLine line) {
    return requireNonNullElse(
        line.text("effective_from"), data.report().map(it -> it.report().toString()).orElse(""));
  }

  private Step step(String code, DirectorateChange change) {
    return switch (change) {
      case DirectorateChange.More more -> data.steps().directorate(code, more);
      case DirectorateChange.Whole(var names, var end) ->
          data.steps()
              .directorate(
                  code, new DirectorateChange.More(names.stream().findFirst(), Optional.of(end)));
    };
  }
}
