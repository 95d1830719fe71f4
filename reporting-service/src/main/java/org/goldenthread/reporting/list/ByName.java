package org.goldenthread.reporting.list;

import java.util.Arrays;

/** A list that is asked for by its name in an address. */
interface ByName {

  /** Its name in addresses. */
  String path();

  /**
   * The list of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <L extends ByName> L parse(L[] all, String path) {
    return Arrays.stream(all)
        .filter(list -> list.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no list".formatted(path)));
  }
}
