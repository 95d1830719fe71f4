package org.goldenthread.outturns.part;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * The rule that nobody can work a suppressed part out: where it is the only one of the parts that
 * make up a whole which is told, another has to be suppressed, too, the smallest.
 */
final class Disclosure {

  private Disclosure() {}

  /**
   * What would be given away; empty if nothing would.
   *
   * @param parts in the order in which they were sent
   */
  static Optional<Fault> of(List<Part> parts, Breakdown breakdown, Quarter quarter) {
    List<Part> own = parts.stream().filter(it -> it.breakdown().equals(breakdown.code())).toList();
    List<Part> suppressed = own.stream().filter(Part::isSuppressed).toList();
    boolean isWhole =
        breakdown.categoriesIn(quarter).stream()
            .allMatch(
                category ->
                    own.stream()
                        .filter(it -> it.isSuppressed() || it.value().isPresent())
                        .anyMatch(it -> it.category().equals(category.code())));
    return breakdown.kind() == BreakdownKind.PARTS && suppressed.size() == 1 && isWhole
        ? Optional.of(fault(parts, own, suppressed.getFirst()))
        : Optional.empty();
  }

  private static Fault fault(List<Part> parts, List<Part> own, Part suppressed) {
    return own.stream()
        .filter(it -> it.value().isPresent())
        .min(comparing(it -> it.value().map(Figure::value).orElseThrow()))
        .map(
            smallest ->
                new Fault(
                    "/parts/%d/status".formatted(parts.indexOf(smallest)),
                    "The figure and the other parts tell what %s is: suppress %s, too, the smallest"
                            .formatted(suppressed.category(), smallest.category())
                        + " of the others"))
        .orElseGet(
            () ->
                new Fault(
                    "/status",
                    "The figure is its only part, %s, which is suppressed: suppress both"
                        .formatted(suppressed.category())));
  }
}
