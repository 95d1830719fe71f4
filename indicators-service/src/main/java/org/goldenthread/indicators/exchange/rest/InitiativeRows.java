package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.initiative.rest.InitiativeRequest;
import org.goldenthread.indicators.initiative.rest.InitiativeRequest.MilestoneBody;
import org.jspecify.annotations.Nullable;

/** The key initiatives with their milestones. */
final class InitiativeRows {

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");

  private final ReferenceImport data;

  InitiativeRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    List<CsvLine> activities = data.rows(ReferenceFiles.ACTIVITIES);
    activities.forEach(this::read);
    data.rows(ReferenceFiles.MILESTONES).stream()
        .filter(
            it ->
                activities.stream()
                    .noneMatch(
                        activity ->
                            requireNonNullElse(activity.text("ref"), "").equals(it.text("ref"))))
        .forEach(it -> it.refuse("ref", "No row of activities.csv has this reference"));
  }

  private void read(CsvLine line) {
    String ref = requireNonNullElse(line.text("ref"), "");
    data.once(line, "ref", ref);
    Map<String, CsvLine> lines = new TreeMap<>(Map.of("", line));
    InitiativeRequest body =
        new InitiativeRequest(
            line.text("title"),
            line.text("priority"),
            objective(line),
            line.text("directorate"),
            line.text("lead_role"),
            milestones(ref, lines));
    data.add(
        body,
        (it, fields) -> it.initiative(fields.code("/ref", line.text("ref")), fields),
        this::step,
        lines);
  }

  /** A report's activities name their objective by its words. */
  private Step step(Initiative initiative) {
    boolean byWords = data.report().isPresent() && data.rows(ReferenceFiles.OBJECTIVES).isEmpty();
    return byWords
        ? data.steps().initiative(initiative, PlanRows.inForce(data).orElse(""))
        : data.steps().initiative(initiative);
  }

  private @Nullable String objective(CsvLine line) {
    String written = line.text("objective");
    return written == null || data.report().isEmpty() ? written : ActivityObjectives.title(written);
  }

  private List<@Nullable MilestoneBody> milestones(String ref, Map<String, CsvLine> lines) {
    List<@Nullable MilestoneBody> milestones = new ArrayList<>();
    data.rows(ReferenceFiles.MILESTONES).stream()
        .filter(it -> ref.equals(it.text("ref")))
        .forEach(
            it -> {
              lines.put("/milestones/" + milestones.size(), it);
              milestones.add(
                  new MilestoneBody(
                      it.text("title"),
                      it.read("due_date", InitiativeRows::day),
                      it.read("done_on", InitiativeRows::day)));
            });
    return milestones;
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not a day: write %s".formatted(written, asItIsRead(written)), e);
    }
  }

  /** Spreadsheets here write the day first. */
  private static String asItIsRead(String written) {
    try {
      return LocalDate.parse(written, DAY_FIRST).toString();
    } catch (DateTimeParseException e) {
      return "it like 2020-09-30";
    }
  }
}
