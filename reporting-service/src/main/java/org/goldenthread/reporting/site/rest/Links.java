package org.goldenthread.reporting.site.rest;

import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Addresses that answers point to, relative to the service. */
public final class Links {

  public static final String ROOT = "/api/v1";

  private Links() {}

  public static String history(IndicatorRef ref) {
    return "%s/indicators/%s/history".formatted(ROOT, ref.inAddress());
  }

  public static String publication(Quarter quarter) {
    return "%s/publications/%s".formatted(ROOT, quarter);
  }

  public static String changes(Quarter quarter) {
    return "%s/publications/%s/changes".formatted(ROOT, quarter);
  }

  /** Where a frozen file is for ever. */
  public static String file(Publication publication, String path) {
    return "%s/publications/%s/files/%s?revision=%d"
        .formatted(ROOT, publication.quarter(), path, publication.revision());
  }

  public static String corporateDashboard(Quarter quarter) {
    return "%s/dashboards/corporate/%s".formatted(ROOT, quarter);
  }
}
