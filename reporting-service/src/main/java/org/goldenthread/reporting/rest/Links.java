package org.goldenthread.reporting.rest;

import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Addresses that answers point to, relative to the service. */
final class Links {

  static final String ROOT = "/api/v1";

  private Links() {}

  static String history(IndicatorRef ref) {
    return "%s/indicators/%s/history".formatted(ROOT, ref);
  }

  static String corporateDashboard(Quarter quarter) {
    return "%s/dashboards/corporate/%s".formatted(ROOT, quarter);
  }
}
