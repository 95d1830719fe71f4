package org.goldenthread.reporting.breakdown;

import java.util.List;
import org.goldenthread.vocabulary.BreakdownKind;

/**
 * How figures are broken down.
 *
 * @param categories in the order in which they are shown
 */
public record Breakdown(String code, String name, BreakdownKind kind, List<Category> categories) {

  /** A category. */
  public record Category(String code, String name) {}

  /** One of which nothing has been heard: its code is its name. */
  static Breakdown unheard(String code) {
    return new Breakdown(code, code, BreakdownKind.GROUPS, List.of());
  }
}
