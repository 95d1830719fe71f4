package org.goldenthread.indicators.exchange.rest;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Step.Kind;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;
import org.goldenthread.indicators.series.SchemeCode;
import org.goldenthread.indicators.series.SeriesScheme;
import org.goldenthread.indicators.series.SeriesSchemes;

/** The schemes of official series with their codes; codes can be of one that is there already. */
record SchemeRows(ReferenceImport data, SeriesSchemes schemes) {

  /** The codes of a scheme that are said without it. */
  public record Codes(List<SchemeCode> codes) {}

  void read() {
    ThingRows<SeriesScheme> rows =
        new ThingRows<>(data, schemes, ReferenceFiles.SCHEMES, List.of(ReferenceFiles.OF_SCHEMES));
    data.rows(ReferenceFiles.SCHEMES)
        .forEach(
            line ->
                rows.read(
                    line,
                    body -> {},
                    it -> new Step(Kind.SERIES_SCHEME, schemes.change(it.code(), it))));
    rows.ofOthers(ReferenceFiles.OF_SCHEMES).stream()
        .collect(
            groupingBy(it -> it.textOrEmpty("scheme"), LinkedHashMap::new, Collectors.toList()))
        .forEach(this::codes);
  }

  private void codes(String scheme, List<CsvLine> rows) {
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", rows.getFirst()));
    data.add(
        Codes.class,
        Map.of("codes", PlanRows.parts(rows.stream(), "/codes/", lines)),
        Map.of(),
        it -> new Step(Kind.SERIES_SCHEME, schemes.listing(scheme, it.codes())),
        lines);
  }
}
