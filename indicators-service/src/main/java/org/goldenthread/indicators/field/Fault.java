package org.goldenthread.indicators.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a thing that breaks a rule.
 *
 * @param pointer where in the thing, as a JSON pointer: {@code /priorities/1/code}
 * @param detail what is wrong and what to do, for the user
 */
public record Fault(String pointer, String detail) {

  /**
   * One fault for each code that an earlier one already has.
   *
   * @param pattern the pointer with {@code %d} for the position: {@code /bands/%d/code}
   */
  public static List<Fault> duplicates(String pattern, List<String> codes) {
    Map<String, Integer> first = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (int position = 0; position < codes.size(); position++) {
      Integer earlier = first.putIfAbsent(codes.get(position), position);
      if (earlier != null) {
        String detail =
            "'%s' is there already, at position %d: give each a code of its own"
                .formatted(codes.get(position), earlier);
        faults.add(new Fault(pattern.formatted(position), detail));
      }
    }
    return faults;
  }
}
