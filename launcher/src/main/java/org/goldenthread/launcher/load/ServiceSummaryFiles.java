package org.goldenthread.launcher.load;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.client.outturns.model.ServiceSummaryRequest;
import org.goldenthread.client.outturns.model.WorkforceMetric;

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
    ServiceSummaryRequest summary = existing(key);
    texts.forEach((section, text) -> ServiceSummary.set(summary, section, text));
    return load.outturns().summarise(key, summary);
  }

  private Answer sendFigures(Groups.Key key, List<CsvRow> rows) {
    Set<WorkforceMetric> metrics = new LinkedHashSet<>();
    rows.forEach(row -> metrics.add(metric(row)));
    return load.outturns().summarise(key, existing(key).workforce(List.copyOf(metrics)));
  }

  private static WorkforceMetric metric(CsvRow row) {
    WorkforceMetric metric = new WorkforceMetric().metric(row.required("metric"));
    row.text("category").ifPresent(metric::setCategory);
    row.decimal("value").ifPresent(metric::setValue);
    row.text("unit").ifPresent(metric::setUnit);
    return metric;
  }

  private ServiceSummaryRequest existing(Groups.Key key) {
    return load.outturns().summary(key).orElseGet(ServiceSummaryRequest::new);
  }
}
