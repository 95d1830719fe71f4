package org.goldenthread.indicators.exchange.rest;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.rest.ReferenceFiles.Parts;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;
import org.goldenthread.indicators.exchange.rest.sheet.Sheet;
import org.goldenthread.indicators.history.Concept;

/** Things of which a file has a row each, and others a row for each of their parts. */
record ThingRows<S>(ReferenceImport data, Concept<?, S> concept, Sheet sheet, List<Parts> parts) {

  /** Reads the rows, with what else is said of a thing. */
  void read(Consumer<Map<String, Object>> more, Function<S, Step> step) {
    data.rows(sheet).forEach(it -> read(it, more, step));
    for (Parts it : parts) {
      ofOthers(it).forEach(line -> line.refuse(it.key(), noneHas()));
    }
  }

  /** The rows of parts of which no row here tells the thing. */
  List<CsvLine> ofOthers(Parts of) {
    List<String> keys = data.rows(sheet).stream().map(this::key).toList();
    return data.rows(of.sheet()).stream()
        .filter(line -> !keys.contains(line.textOrEmpty(of.key())))
        .toList();
  }

  private String noneHas() {
    return "No row of %s has this %s"
        .formatted(sheet.file(), concept.keyField().equals("ref") ? "reference" : "code");
  }

  private String key(CsvLine line) {
    return line.textOrEmpty(concept.keyField());
  }

  void read(CsvLine line, Consumer<Map<String, Object>> more, Function<S, Step> step) {
    data.once(line, concept.keyField(), key(line));
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", line));
    Map<String, Object> body = sheet.fields(line);
    for (Parts it : parts) {
      Stream<CsvLine> rows =
          data.rows(it.sheet()).stream()
              .filter(row -> key(line).equals(row.textOrEmpty(it.key())))
              .sorted(comparing(CsvLine::order));
      body.put(it.field(), PlanRows.parts(rows, "/%s/".formatted(it.field()), lines));
    }
    more.accept(body);
    data.add(concept.said(), body, Map.of(), step, lines);
  }
}
