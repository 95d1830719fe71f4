package org.goldenthread.launcher.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code service_summaries.csv} and {@code workforce.csv}: both are parts of one summary for a
 * directorate and quarter. What the folder does not speak of stays as it was.
 */
final class ServiceSummaryFiles {

  private static final String TEXTS = "service_summaries.csv";
  private static final String FIGURES = "workforce.csv";

  private final Load load;
  private final Groups groups;

  ServiceSummaryFiles(Load load) {
    this.load = load;
    this.groups = new Groups(load);
  }

  void send() {
    sendFile(TEXTS, this::sendTexts);
    sendFile(FIGURES, this::sendFigures);
  }

  private void sendFile(String file, Groups.Sender sender) {
    List<CsvRow> rows = load.folder().rows(file);
    if (!rows.isEmpty()) {
      load.tally().begin(file, rows.size());
      groups.send(groups.of(rows, ServiceSummaryFiles::key), sender);
      load.tally().finish();
    }
  }

  private static Groups.Key key(CsvRow row) {
    return new Groups.Key(row.required("directorate"), row.quarter("period").toString());
  }

  private Answer sendTexts(Groups.Key key, List<CsvRow> rows) {
    Map<ServiceSummary.Section, String> texts = new EnumMap<>(ServiceSummary.Section.class);
    for (CsvRow row : rows) {
      ServiceSummary.Section section = ServiceSummary.Section.of(row.required("section"));
      texts.merge(section, row.text("text").orElse(""), (one, more) -> one + "\n\n" + more);
    }
    ServiceSummary summary = existing(key);
    for (Map.Entry<ServiceSummary.Section, String> text : texts.entrySet()) {
      summary = summary.with(text.getKey(), text.getValue());
    }
    return put(key, summary);
  }

  private Answer sendFigures(Groups.Key key, List<CsvRow> rows) {
    Set<ServiceSummary.Metric> metrics = new LinkedHashSet<>();
    rows.forEach(row -> metrics.add(metric(row)));
    return put(key, existing(key).with(new ArrayList<>(metrics)));
  }

  private static ServiceSummary.Metric metric(CsvRow row) {
    return new ServiceSummary.Metric(
        row.required("metric"),
        row.text("category").orElse(null),
        row.decimal("value").orElse(null),
        row.text("unit").orElse(null));
  }

  private ServiceSummary existing(Groups.Key key) {
    Answer answer = load.outturns().get(path(key));
    return answer.accepted()
        ? Json.read(answer.body(), ServiceSummary.class)
        : ServiceSummary.EMPTY;
  }

  private Answer put(Groups.Key key, ServiceSummary summary) {
    return load.outturns().put(path(key), summary);
  }

  private static String path(Groups.Key key) {
    return Api.path("service-summaries", key.subject(), key.period());
  }
}
