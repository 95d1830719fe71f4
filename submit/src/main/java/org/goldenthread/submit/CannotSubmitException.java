package org.goldenthread.submit;

import java.io.Serial;

/** A file could not be sent; the message says why and what to do. */
final class CannotSubmitException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  CannotSubmitException(String message) {
    super(message);
  }

  CannotSubmitException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What a fault says of itself; some say nothing but their name. */
  static String cause(Throwable fault) {
    String said = fault.getMessage();
    return said == null ? fault.getClass().getSimpleName() : said;
  }
}
