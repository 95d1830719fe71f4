package org.goldenthread.outturns.rest;

/** Where a request says what it is about. */
enum Place {
  /** In fields of the body. */
  BODY,
  /** In parameters of the path. */
  PATH;

  /** How a problem points at it: {@code /quarter} or {@code {quarter}}. */
  String pointer(String name) {
    return switch (this) {
      case BODY -> "/" + name;
      case PATH -> "{" + name + "}";
    };
  }
}
