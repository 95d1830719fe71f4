package org.goldenthread.outturns.intake.rest;

/** Where a request says what it is about. */
public enum Place {
  /** In fields of the body. */
  BODY,
  /** In parameters of the path. */
  PATH;

  /** How a problem points at it: {@code /quarter} or {@code {quarter}}. */
  public String pointer(String name) {
    return switch (this) {
      case BODY -> "/" + name;
      case PATH -> "{" + name + "}";
    };
  }
}
