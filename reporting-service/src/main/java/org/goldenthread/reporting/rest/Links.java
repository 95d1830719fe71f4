package org.goldenthread.reporting.rest;

import org.goldenthread.reporting.domain.Publication;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Addresses that answers point to, relative to the service. */
final class Links {

  static final String ROOT = "/api/v1";

  private Links() {}

  static String history(IndicatorRef ref) {
    return "%s/indicators/%s/history".formatted(ROOT, ref);
  }

  static String controlChart(IndicatorRef ref) {
    return "%s/indicators/%s/control-chart".formatted(ROOT, ref);
  }

  static String publication(Quarter quarter) {
    return "%s/publications/%s".formatted(ROOT, quarter);
  }

  static String changes(Quarter quarter) {
    return "%s/publications/%s/changes".formatted(ROOT, quarter);
  }

  /** Where a frozen file is for ever. */
  static String file(Publication publication, String path) {
    return "%s/publications/%s/files/%s?revision=%d"
        .formatted(ROOT, publication.quarter(), path, publication.revision());
  }

  static String corporateDashboard(Quarter quarter) {
    return "%s/dashboards/corporate/%s".formatted(ROOT, quarter);
  }
}
