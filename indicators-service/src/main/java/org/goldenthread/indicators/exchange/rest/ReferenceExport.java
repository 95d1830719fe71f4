package org.goldenthread.indicators.exchange.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.breakdown.Category;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.exchange.ExportReferenceData.ReferenceData;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.Target;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.plan.CouncilPlan;

/** Writes the whole plan as tables, in the shape in which it is read. */
final class ReferenceExport {

  // The same content is the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private ReferenceExport() {}

  /** A zip of the tables, each with its header first. */
  static byte[] zip(ReferenceData data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, List<List<String>>> table : tables(data).entrySet()) {
        ZipEntry entry = new ZipEntry(table.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text(table.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String text(List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(FormulaGuard::with).toList());
      }
    }
    return text.toString();
  }

  private static Map<String, List<List<String>>> tables(ReferenceData data) {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    ReferenceFiles.COLUMNS.forEach(
        (file, columns) -> tables.put(file, new ArrayList<>(List.of(columns))));
    Sheets sheets = new Sheets(tables);
    data.plans().forEach(plan -> write(plan, sheets));
    data.directorates().forEach(directorate -> write(directorate, sheets));
    data.breakdowns().forEach(breakdown -> write(breakdown, sheets));
    data.indicators().forEach(indicator -> write(indicator, sheets));
    data.initiatives().forEach(initiative -> write(initiative, sheets));
    data.committees().forEach(committee -> write(committee, sheets));
    return tables;
  }

  private record Sheets(Map<String, List<List<String>>> tables) {

    /** An empty optional is an empty cell. */
    void add(String file, Object... cells) {
      tables
          .computeIfAbsent(file, it -> new ArrayList<>())
          .add(Stream.of(cells).map(Sheets::cell).toList());
    }

    private static String cell(Object value) {
      return value instanceof Optional<?> optional
          ? optional.map(Object::toString).orElse("")
          : value.toString();
    }
  }

  private static void write(CouncilPlan plan, Sheets sheets) {
    sheets.add(
        ReferenceFiles.PLAN,
        plan.code(),
        plan.name(),
        plan.firstYear(),
        plan.lastYear(),
        plan.scoringPolicy());
    plan.policyChanges()
        .forEach(
            it ->
                sheets.add(
                    ReferenceFiles.POLICY_CHANGES,
                    plan.code(),
                    it.fromQuarter(),
                    it.scoringPolicy()));
    for (int position = 0; position < plan.priorities().size(); position++) {
      write(plan.code(), position + 1, plan.priorities().get(position), sheets);
    }
  }

  private static void write(String plan, int order, CouncilPlan.Priority priority, Sheets sheets) {
    for (Name name : priority.names()) {
      sheets.add(
          ReferenceFiles.PRIORITIES,
          priority.code(),
          name.name(),
          order,
          plan,
          name.effectiveFrom());
    }
    priority
        .objectives()
        .forEach(
            it ->
                sheets.add(
                    ReferenceFiles.OBJECTIVES, plan, priority.code(), it.code(), it.title()));
  }

  private static void write(Directorate directorate, Sheets sheets) {
    Name last = directorate.names().getLast();
    for (Name name : directorate.names()) {
      boolean ends = name.equals(last);
      sheets.add(
          ReferenceFiles.DIRECTORATES,
          directorate.code(),
          name.name(),
          name.effectiveFrom(),
          ends ? directorate.lastQuarter() : "",
          ends ? String.join(" ", directorate.successors()) : "");
    }
  }

  private static void write(Indicator indicator, Sheets sheets) {
    String ref = indicator.ref().value();
    indicator
        .definitions()
        .forEach(it -> sheets.add(ReferenceFiles.INDICATORS, DefinitionColumns.cells(ref, it)));
    indicator.settings().forEach(it -> write(ref, it, sheets));
  }

  private static void write(String ref, TargetSetting setting, Sheets sheets) {
    switch (setting.target()) {
      case Target.Value(var value, var tolerance, var reason) ->
          sheets.add(
              ReferenceFiles.TARGETS,
              ref,
              setting.period(),
              value,
              reason,
              tolerance.map(it -> it.kind()),
              tolerance.map(it -> it.value()),
              "");
      case Target.None(var why, var note) ->
          sheets.add(ReferenceFiles.TARGETS, ref, setting.period(), "", note, "", "", why);
    }
  }

  private static void write(Initiative initiative, Sheets sheets) {
    sheets.add(
        ReferenceFiles.ACTIVITIES,
        initiative.ref(),
        initiative.title(),
        initiative.priority(),
        initiative.objective(),
        initiative.directorate(),
        initiative.leadRole());
    initiative
        .milestones()
        .forEach(
            it ->
                sheets.add(
                    ReferenceFiles.MILESTONES,
                    initiative.ref(),
                    it.title(),
                    it.dueDate(),
                    it.doneOn()));
  }

  private static void write(Breakdown breakdown, Sheets sheets) {
    sheets.add(ReferenceFiles.BREAKDOWNS, breakdown.code(), breakdown.name(), breakdown.kind());
    for (int position = 0; position < breakdown.categories().size(); position++) {
      Category it = breakdown.categories().get(position);
      sheets.add(
          ReferenceFiles.CATEGORIES,
          breakdown.code(),
          it.code(),
          it.name(),
          position + 1,
          it.from(),
          it.to());
    }
  }

  private static void write(Committee committee, Sheets sheets) {
    sheets.add(
        ReferenceFiles.COMMITTEES,
        committee.code(),
        committee.name(),
        String.join(" ", committee.directorates()),
        String.join(" ", committee.priorities()),
        committee.introduction());
    committee
        .recommendations()
        .forEach(it -> sheets.add(ReferenceFiles.RECOMMENDATIONS, committee.code(), it));
  }
}
