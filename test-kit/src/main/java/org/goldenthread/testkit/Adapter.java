package org.goldenthread.testkit;

import java.util.Optional;

/** The kinds of package below a concept. */
enum Adapter {
  REST,
  STORE,
  TOPICS,
  WEB;

  /** The kind that a package is by its name, also by that of a room for all concepts. */
  static Optional<Adapter> named(String segment) {
    return switch (segment) {
      case "rest" -> Optional.of(REST);
      case "store", "persistence" -> Optional.of(STORE);
      case "topics", "messaging" -> Optional.of(TOPICS);
      case "web" -> Optional.of(WEB);
      default -> Optional.empty();
    };
  }
}
