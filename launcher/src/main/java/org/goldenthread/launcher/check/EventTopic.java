package org.goldenthread.launcher.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * Every topic that the read model is made from: which service tells it, where that service keeps
 * what it tells, and as which kind of fact reporting-service keeps it.
 */
public enum EventTopic {
  COUNCIL_PLAN("council-plan-changed", ServiceName.INDICATORS, code("council_plan_revision")),
  DIRECTORATE("directorate-changed", ServiceName.INDICATORS, code("directorate_revision")),
  SCORING_POLICY("scoring-policy-changed", ServiceName.INDICATORS, code("scoring_policy_revision")),
  BREAKDOWN("breakdown-changed", ServiceName.INDICATORS, code("breakdown_revision")),
  SERIES_SCHEME("series-scheme-changed", ServiceName.INDICATORS, code("series_scheme_revision")),
  INDICATOR("indicator-changed", ServiceName.INDICATORS, code("indicator_revision")),
  INITIATIVE("initiative-changed", ServiceName.INDICATORS, code("initiative_revision")),
  COMMITTEE("committee-changed", ServiceName.INDICATORS, code("committee_revision")),
  OUTTURN("outturn-submitted", ServiceName.OUTTURNS, subject("outturn_revision")),
  COMMENTARY("commentary-submitted", ServiceName.OUTTURNS, subject("commentary_revision")),
  INITIATIVE_PROGRESS("initiative-progressed", ServiceName.OUTTURNS, subject("progress_revision")),
  COMPARATORS("comparators-submitted", ServiceName.OUTTURNS, subject("comparators_revision")),
  SERVICE_SUMMARY(
      "service-summary-submitted", ServiceName.OUTTURNS, subject("service_summary_revision")),
  FINDING(
      "finding-changed",
      ServiceName.OUTTURNS,
      Optional.of("select id, quarter, revision from finding_revision")),
  QUARTER_STATE(
      "quarter-state-changed",
      ServiceName.OUTTURNS,
      Optional.of("select quarter, quarter, revision from quarter_state_revision")),
  SCORE("outturn-scored", ServiceName.SCORING, Optional.empty()),
  CONTROL_CHART("control-chart-changed", ServiceName.SCORING, Optional.empty()),
  RESCORING("rescoring-changed", ServiceName.SCORING, Optional.empty());

  private final String topic;
  private final ServiceName service;
  private final Optional<String> revisions;

  EventTopic(String topic, ServiceName service, Optional<String> revisions) {
    this.topic = topic;
    this.service = service;
    this.revisions = revisions;
  }

  private static Optional<String> code(String table) {
    return Optional.of("select code, '', revision from " + table);
  }

  private static Optional<String> subject(String table) {
    return Optional.of("select subject, quarter, revision from " + table);
  }

  /** The topics that a service tells. */
  public static List<EventTopic> of(ServiceName service) {
    return Arrays.stream(values()).filter(each -> each.service == service).toList();
  }

  /** Its name. */
  public String topic() {
    return topic;
  }

  /** The service that tells it. */
  public ServiceName service() {
    return service;
  }

  /** Asks for every revision that the service keeps; empty if it keeps none in a database. */
  Optional<String> revisions() {
    return revisions;
  }

  /** Whether the broker may forget all but the latest event of each key. */
  public boolean isCompacted() {
    return service == ServiceName.INDICATORS || this == CONTROL_CHART || this == RESCORING;
  }

  /** Asks for every revision that reporting-service keeps. */
  String facts() {
    return "select key, quarter, revision from fact where kind = '" + name() + "'";
  }
}
