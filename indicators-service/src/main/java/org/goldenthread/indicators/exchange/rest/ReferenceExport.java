package org.goldenthread.indicators.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goldenthread.indicators.exchange.ReferenceData;
import org.goldenthread.indicators.exchange.rest.ReferenceFiles.Parts;
import org.goldenthread.indicators.exchange.rest.sheet.Cell;
import org.goldenthread.indicators.exchange.rest.sheet.Sheet;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.TargetChange;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.kit.csv.CsvText;

/** Writes the whole plan as tables, in the shape in which it is read. */
final class ReferenceExport {

  // The same content is the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ReferenceData data;
  private final ObjectMapper json;
  private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

  ReferenceExport(ReferenceData data, ObjectMapper json) {
    this.data = data;
    this.json = json;
  }

  /** A zip of the tables, each with its header first. */
  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, List<List<String>>> table : tables().entrySet()) {
        ZipEntry entry = new ZipEntry(table.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(CsvText.of(table.getValue().stream()));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Map<String, List<List<String>>> tables() {
    ReferenceFiles.ALL.forEach(it -> tables.put(it.file(), new ArrayList<>(List.of(it.header()))));
    write(data.plans(), ReferenceFiles.PLAN, ReferenceFiles.OF_PLANS).forEach(this::priorities);
    data.directorates().history().all().forEach(it -> directorate(json.valueToTree(it)));
    write(data.breakdowns(), ReferenceFiles.BREAKDOWNS, ReferenceFiles.OF_BREAKDOWNS);
    write(data.schemes(), ReferenceFiles.SCHEMES, List.of(ReferenceFiles.OF_SCHEMES));
    data.indicators().history().all().forEach(this::indicator);
    write(data.initiatives(), ReferenceFiles.ACTIVITIES, ReferenceFiles.OF_INITIATIVES);
    write(data.committees(), ReferenceFiles.COMMITTEES, ReferenceFiles.OF_COMMITTEES);
    return tables;
  }

  private void add(Sheet sheet, JsonNode thing, Map<String, String> others) {
    tables.computeIfAbsent(sheet.file(), it -> new ArrayList<>()).add(sheet.row(thing, others));
  }

  /** Writes a row for each thing, and one for each of its parts; gives them as JSON. */
  private List<JsonNode> write(Concept<?, ?> concept, Sheet sheet, List<Parts> parts) {
    List<JsonNode> things = new ArrayList<>();
    concept.history().all().forEach(it -> things.add(json.valueToTree(it)));
    for (JsonNode thing : things) {
      String key = thing.path(concept.keyField()).asText();
      add(sheet, thing, Map.of(concept.keyField(), key));
      parts.forEach(
          it -> {
            int place = 1;
            for (JsonNode part : thing.path(it.field())) {
              add(it.sheet(), part, Map.of(it.key(), key, "order", Integer.toString(place++)));
            }
          });
    }
    return things;
  }

  private void priorities(JsonNode plan) {
    String code = plan.path("code").asText();
    int place = 1;
    for (JsonNode priority : plan.path("priorities")) {
      String order = Integer.toString(place++);
      String of = priority.path("code").asText();
      priority
          .path("names")
          .forEach(
              it ->
                  add(
                      ReferenceFiles.PRIORITIES,
                      it,
                      Map.of("code", of, "order", order, "plan", code)));
      priority
          .path("objectives")
          .forEach(it -> add(ReferenceFiles.OBJECTIVES, it, Map.of("plan", code, "priority", of)));
    }
  }

  private void directorate(JsonNode directorate) {
    int left = directorate.path("names").size();
    for (JsonNode name : directorate.path("names")) {
      left--;
      add(
          ReferenceFiles.DIRECTORATES,
          name,
          Map.of(
              "code",
              directorate.path("code").asText(),
              "last_quarter",
              left > 0 ? "" : Cell.TEXT.write(directorate.path("lastQuarter")),
              "successors",
              left > 0 ? "" : Cell.CODES.write(directorate.path("successors"))));
    }
  }

  private void indicator(Indicator indicator) {
    String ref = indicator.ref().value();
    for (Definition it : indicator.definitions()) {
      add(
          ReferenceFiles.INDICATORS,
          json.valueToTree(it),
          Map.of("ref", it.reference().orElse(ref), "from_quarter", it.fromQuarter().toString()));
    }
    for (TargetSetting it : indicator.settings()) {
      add(
          ReferenceFiles.TARGETS,
          json.valueToTree(TargetChange.of(it.target())),
          Map.of("ref", ref, "period", it.period().toString()));
    }
  }
}
