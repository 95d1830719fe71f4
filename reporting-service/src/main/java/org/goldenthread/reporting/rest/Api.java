package org.goldenthread.reporting.rest;

/** Names that the resources and the package's OpenAPI definition share. */
final class Api {

  static final String PROBLEM = "application/problem+json";
  static final String INVALID = "Invalid";
  static final String NO_TOKEN = "NoToken";
  static final String NOT_ALLOWED = "NotAllowed";
  static final String NOT_FOUND = "NotFound";

  static final String NOT_PUBLISHABLE = "NotPublishable";
  static final String DASHBOARDS = "Dashboards";
  static final String LISTS = "Lists";
  static final String INDICATORS = "Indicators";
  static final String QUARTERS = "Quarters";
  static final String PUBLICATIONS = "Publications";
  static final String REPORTS = "Reports";
  static final String QUALITY = "Quality";

  private Api() {}
}
