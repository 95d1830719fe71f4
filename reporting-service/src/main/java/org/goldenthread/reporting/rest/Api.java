package org.goldenthread.reporting.rest;

/** Names that the resources and the package's OpenAPI definition share. */
final class Api {

  static final String PROBLEM = "application/problem+json";
  static final String INVALID = "Invalid";
  static final String NO_TOKEN = "NoToken";
  static final String NOT_ALLOWED = "NotAllowed";
  static final String NOT_FOUND = "NotFound";

  private Api() {}
}
