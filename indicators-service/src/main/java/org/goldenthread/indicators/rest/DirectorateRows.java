package org.goldenthread.indicators.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.application.ReferenceStep;
import org.goldenthread.indicators.domain.DirectorateChange;
import org.jspecify.annotations.Nullable;

/** The directorates: a row for each name, the end beside one of them. */
final class DirectorateRows {

  private DirectorateRows() {}

  static void read(CsvLine line, ReferenceImport data) {
    String code = requireNonNullElse(line.text("code"), "");
    String from = line.text("effective_from");
    data.once(line, "code", from == null ? code : code + " from " + from);
    String successors = line.text("successors");
    DirectorateRequest body =
        new DirectorateRequest(
            requireNonNullElse(line.text("name"), code),
            from,
            null,
            line.quarter("last_quarter"),
            successors == null ? null : List.<@Nullable String>of(successors.split(" +")));
    data.add(
        body,
        (it, fields) -> step(fields.code("/code", line.text("code")), it.change(fields)),
        it -> it,
        Map.of("", line));
  }

  private static ReferenceStep step(String code, DirectorateChange change) {
    return switch (change) {
      case DirectorateChange.More more -> new ReferenceStep.OfDirectorate(code, more);
      case DirectorateChange.Whole(var names, var end) ->
          new ReferenceStep.OfDirectorate(
              code, new DirectorateChange.More(names.stream().findFirst(), Optional.of(end)));
    };
  }
}
