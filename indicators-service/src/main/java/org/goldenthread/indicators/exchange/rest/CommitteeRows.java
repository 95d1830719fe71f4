package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.indicators.committee.rest.CommitteeRequest;
import org.jspecify.annotations.Nullable;

/** The committees with their recommendations. */
final class CommitteeRows {

  private final ReferenceImport data;

  CommitteeRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    List<String> codes =
        data.rows(ReferenceFiles.COMMITTEES).stream().map(it -> code(it, "code")).toList();
    data.rows(ReferenceFiles.COMMITTEES).forEach(this::read);
    data.rows(ReferenceFiles.RECOMMENDATIONS).stream()
        .filter(it -> !codes.contains(code(it, "committee")))
        .forEach(it -> it.refuse("committee", "No row of committees.csv has this code"));
  }

  private void read(CsvLine line) {
    String code = code(line, "code");
    data.once(line, "code", code);
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", line));
    CommitteeRequest body =
        new CommitteeRequest(
            line.text("name"),
            codes(line.text("directorates")),
            codes(line.text("priorities")),
            line.text("introduction"),
            recommendations(code, lines));
    data.add(
        body,
        (it, fields) -> it.committee(fields.code("/code", line.text("code")), fields),
        data.steps()::committee,
        lines);
  }

  private List<@Nullable String> recommendations(String code, Map<String, CsvLine> lines) {
    List<@Nullable String> texts = new ArrayList<>();
    data.rows(ReferenceFiles.RECOMMENDATIONS).stream()
        .filter(it -> code.equals(it.text("committee")))
        .forEach(
            it -> {
              lines.put("/recommendations/" + texts.size(), it);
              texts.add(requireNonNullElse(it.text("text"), ""));
            });
    return texts;
  }

  private static String code(CsvLine line, String column) {
    return requireNonNullElse(line.text(column), "");
  }

  private static @Nullable List<@Nullable String> codes(@Nullable String written) {
    return written == null ? null : List.<@Nullable String>of(written.split(" +"));
  }
}
