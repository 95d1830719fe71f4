package org.goldenthread.outturns.template.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.template.TemplateLine;

/**
 * The columns that only show figures: what is typed where there is nothing to show is one meant.
 */
final class GreyCells {

  private final Map<List<String>, TemplateLine> lines;

  /** Of the template as it would be downloaded now. */
  GreyCells(List<TemplateLine> lines) {
    this.lines =
        lines.stream().collect(Collectors.toMap(GreyCells::key, it -> it, (one, _) -> one));
  }

  private static List<String> key(TemplateLine line) {
    return List.of(
        line.ref(),
        line.period().code(),
        line.part().map(TemplateLine.OfPart::breakdown).orElse(""),
        line.part().map(TemplateLine.OfPart::category).orElse(""));
  }

  /**
   * The column of a row into which something was typed; empty if none.
   *
   * @param text what stands in a column
   */
  Optional<String> typedInto(UnaryOperator<String> text) {
    TemplateLine line =
        lines.get(Stream.of("ref", "quarter", "breakdown", "category").map(text).toList());
    return line == null
        ? Optional.empty()
        : TemplateSheet.FIGURES.stream()
            .filter(name -> TemplateSheet.shown(name, line).isEmpty())
            .filter(name -> !List.of("", TemplateSheet.none(name)).contains(text.apply(name)))
            .findFirst();
  }
}
