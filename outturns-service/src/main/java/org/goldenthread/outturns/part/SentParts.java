package org.goldenthread.outturns.part;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * The parts that were sent with an outturn.
 *
 * @param said empty if nothing was said of parts, which is not the same as that there are none
 */
public record SentParts(Optional<List<PartDraft>> said) {

  /** Nothing was said of parts. */
  public static final SentParts NOT_SAID = new SentParts(Optional.empty());

  /** So many fit into an event, however long their codes and reasons are. */
  static final int MOST = 500;

  /** Keeps a copy that nobody can change. */
  public SentParts {
    said = said.map(List::copyOf);
  }

  private List<PartDraft> parts() {
    return said.orElse(List.of());
  }

  /** What is wrong with their fields. */
  public void check(Faults faults) {
    List<PartDraft> parts = parts();
    faults.when(
        parts.size() > MOST, "/parts", parts.size() + " parts are too many: send at most " + MOST);
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < Math.min(parts.size(), MOST); i++) {
      PartDraft part = parts.get(i);
      part.check(faults, "/parts/" + i);
      faults.when(
          !seen.add(List.of(part.breakdown(), part.category())),
          "/parts/%d/category".formatted(i),
          "%s of %s is there already: send it once".formatted(part.category(), part.breakdown()));
    }
  }

  /**
   * What speaks against them once it is known what they are of; empty if nothing does.
   *
   * @param wholeIsTold whether the figure itself is told
   */
  public Optional<Refusal> refusal(Indicator indicator, Quarter quarter, boolean wholeIsTold) {
    Optional<Definition> definition = indicator.definitionIn(quarter);
    if (parts().isEmpty() || definition.isEmpty()) {
      return Optional.empty();
    }
    return unheard(indicator, definition.get())
        .or(() -> invalid(faults(indicator, definition.get(), quarter)))
        .or(
            () ->
                wholeIsTold
                    ? invalid(givenAway(indicator, definition.get(), quarter))
                    : Optional.empty());
  }

  private static Optional<Refusal> invalid(List<Fault> faults) {
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Invalid(faults));
  }

  /** A breakdown that the definition names and of which nothing has been heard. */
  private Optional<Refusal> unheard(Indicator indicator, Definition definition) {
    return parts().stream()
        .map(PartDraft::breakdown)
        .filter(definition.breakdowns()::contains)
        .filter(code -> !indicator.breakdowns().containsKey(code))
        .findFirst()
        .map(code -> new Refusal.Unknown(ReferenceKind.BREAKDOWN, code));
  }

  private List<Fault> faults(Indicator indicator, Definition definition, Quarter quarter) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < parts().size(); i++) {
      PartDraft part = parts().get(i);
      String at = "/parts/" + i;
      if (!definition.breakdowns().contains(part.breakdown())) {
        faults.add(new Fault(at + "/breakdown", noBreakdown(indicator, definition, part)));
      } else if (!isThere(indicator, part, quarter)) {
        faults.add(new Fault(at + "/category", noCategory(indicator, part, quarter)));
      } else if (part.isBeyond(definition)) {
        faults.add(
            new Fault(
                at + "/value",
                "Numerator and denominator make no value in the indicator's unit: send it beside"
                    + " them"));
      }
    }
    return faults;
  }

  private static boolean isThere(Indicator indicator, PartDraft part, Quarter quarter) {
    return breakdown(indicator, part)
        .categoriesBetween(indicator.periodBegins(quarter), quarter)
        .stream()
        .anyMatch(it -> it.code().equals(part.category()));
  }

  private static Breakdown breakdown(Indicator indicator, PartDraft part) {
    return Optional.ofNullable(indicator.breakdowns().get(part.breakdown())).orElseThrow();
  }

  private static String noBreakdown(Indicator indicator, Definition definition, PartDraft part) {
    return "%s has no breakdown %s: %s"
        .formatted(
            indicator.written(),
            part.breakdown(),
            definition.breakdowns().isEmpty()
                ? "let its definition name it first"
                : "it has " + String.join(", ", definition.breakdowns()));
  }

  private static String noCategory(Indicator indicator, PartDraft part, Quarter quarter) {
    return "%s has no category %s in %s: it has %s"
        .formatted(
            part.breakdown(),
            part.category(),
            quarter,
            breakdown(indicator, part).categoriesIn(quarter).stream()
                .map(Breakdown.Category::code)
                .collect(Collectors.joining(", ")));
  }

  private List<Fault> givenAway(Indicator indicator, Definition definition, Quarter quarter) {
    List<Part> kept =
        parts().stream()
            .map(it -> it.complete(definition, breakdown(indicator, it).kind()))
            .toList();
    return definition.breakdowns().stream()
        .flatMap(code -> Optional.ofNullable(indicator.breakdowns().get(code)).stream())
        .flatMap(it -> Disclosure.of(kept, it, quarter).stream())
        .toList();
  }

  /** What is kept of them, in an order that does not depend on how they were sent. */
  public List<Part> complete(Indicator indicator, Quarter quarter) {
    return indicator.definitionIn(quarter).stream()
        .flatMap(
            definition ->
                parts().stream()
                    .map(it -> it.complete(definition, breakdown(indicator, it).kind())))
        .sorted(comparing(Part::breakdown).thenComparing(Part::category))
        .toList();
  }

  /**
   * The rule that nobody can work a suppressed part out: where it is the only one of the parts that
   * make up a whole which is told, another has to be suppressed, too, the smallest.
   */
  static final class Disclosure {

    private Disclosure() {}

    /**
     * What would be given away; empty if nothing would.
     *
     * @param parts in the order in which they were sent
     */
    static Optional<Fault> of(List<Part> parts, Breakdown breakdown, Quarter quarter) {
      List<Part> own =
          parts.stream().filter(it -> it.breakdown().equals(breakdown.code())).toList();
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
}
