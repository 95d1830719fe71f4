package org.goldenthread.testkit;

import java.util.Optional;

/** The kinds of package below a concept. */
enum Adapter {
  REST,
  STORE,
  TOPICS,
  WEB;

  /** The kind that a package is by its name. */
  static Optional<Adapter> named(String segment) {
    return switch (segment) {
      case "rest" -> Optional.of(REST);
      case "store" -> Optional.of(STORE);
      case "topics" -> Optional.of(TOPICS);
      case "web" -> Optional.of(WEB);
      default -> Optional.empty();
    };
  }
}
