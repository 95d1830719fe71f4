package org.goldenthread.indicators.exchange.rest;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.indicators.breakdown.rest.BreakdownRequest;
import org.goldenthread.indicators.breakdown.rest.BreakdownRequest.CategoryBody;
import org.goldenthread.vocabulary.BreakdownKind;
import org.jspecify.annotations.Nullable;

/** The breakdowns with their categories, in the order that the rows give, or else as they come. */
final class BreakdownRows {

  private final ReferenceImport data;

  BreakdownRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    List<CsvLine> breakdowns = data.rows(ReferenceFiles.BREAKDOWNS);
    breakdowns.forEach(this::read);
    List<String> codes = breakdowns.stream().map(it -> code(it, "code")).toList();
    data.rows(ReferenceFiles.CATEGORIES).stream()
        .filter(it -> !codes.contains(code(it, "breakdown")))
        .forEach(it -> it.refuse("breakdown", "No row of breakdowns.csv has this code"));
  }

  private void read(CsvLine line) {
    String code = code(line, "code");
    data.once(line, "code", code);
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", line));
    BreakdownRequest body =
        new BreakdownRequest(
            line.text("name"), line.choice("kind", BreakdownKind.class), categories(code, lines));
    data.add(
        body,
        (it, fields) -> it.breakdown(fields.code("/code", line.text("code")), fields),
        data.steps()::breakdown,
        lines);
  }

  private List<@Nullable CategoryBody> categories(String code, Map<String, CsvLine> lines) {
    List<@Nullable CategoryBody> bodies = new ArrayList<>();
    data.rows(ReferenceFiles.CATEGORIES).stream()
        .filter(it -> code.equals(it.text("breakdown")))
        .sorted(comparing(it -> requireNonNullElse(it.whole("order"), Integer.MAX_VALUE)))
        .forEach(
            it -> {
              lines.put("/categories/" + bodies.size(), it);
              bodies.add(
                  new CategoryBody(
                      it.text("code"), it.text("name"), it.quarter("from"), it.quarter("to")));
            });
    return bodies;
  }

  private static String code(CsvLine line, String column) {
    return requireNonNullElse(line.text(column), "");
  }
}
