package org.goldenthread.indicators.breakdown;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.vocabulary.BreakdownKind;

/**
 * How figures are broken down.
 *
 * @param code identifies the breakdown for ever: {@code WARD}
 * @param kind whether its categories make up the whole; it stays
 * @param categories in the order in which they are shown; 1 to 100
 */
public record Breakdown(
    @Code String code, String name, BreakdownKind kind, List<Category> categories) {

  /** What breaks a rule, whatever else there is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (categories.isEmpty()) {
      faults.add(new Fault("/categories", "It breaks nothing down: name a category at least"));
    }
    faults.addAll(
        Fault.duplicates("/categories/%d/code", categories.stream().map(Category::code).toList()));
    for (int position = 0; position < categories.size(); position++) {
      if (categories.get(position).isNever()) {
        faults.add(
            new Fault(
                "/categories/%d/to".formatted(position),
                "It ends before it begins: correct from or to"));
      }
    }
    return faults;
  }
}
