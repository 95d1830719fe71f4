package org.goldenthread.reporting.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.search.CatalogueEntry;

/**
 * A scheme of official series: its codes, and the measures that feed each.
 *
 * @param published by whom and how often, as half a sentence; may be empty
 * @param codes those that the scheme lists, then others that measures name
 */
public record SchemeView(String code, String name, String published, List<CodeView> codes) {

  /** How many codes there are and how many no measure feeds, in a sentence. */
  public String summary() {
    long without = codes.stream().filter(it -> it.measures().isEmpty()).count();
    return codes.isEmpty()
        ? "None of its codes is listed, and no measure names one."
        : "%d %s, %s without a measure."
            .formatted(
                codes.size(),
                codes.size() == 1 ? "code" : "codes",
                without == 0 ? "none" : without);
  }

  static List<SchemeView> of(List<SeriesScheme> schemes, List<CatalogueEntry> entries) {
    return schemes.stream().map(scheme -> of(scheme, entries)).toList();
  }

  private static SchemeView of(SeriesScheme scheme, List<CatalogueEntry> entries) {
    List<SeriesScheme.Code> codes = new ArrayList<>(scheme.codes());
    String prefix = scheme.code() + " ";
    entries.stream()
        .flatMap(entry -> entry.officialCodes().stream())
        .filter(written -> written.startsWith(prefix))
        .map(written -> written.substring(prefix.length()))
        .filter(code -> codes.stream().noneMatch(it -> it.code().equals(code)))
        .distinct()
        .sorted()
        .forEach(code -> codes.add(new SeriesScheme.Code(code, "")));
    return new SchemeView(
        scheme.code(),
        scheme.name(),
        Stream.concat(scheme.publisher().stream(), scheme.cycle().stream())
            .collect(Collectors.joining(", ")),
        codes.stream().map(it -> CodeView.of(it, prefix + it.code(), entries)).toList());
  }

  /** A code with the measures that feed it. */
  record CodeView(String code, String title, List<MeasureView> measures) {

    private static CodeView of(
        SeriesScheme.Code code, String official, List<CatalogueEntry> entries) {
      return new CodeView(
          code.code(),
          code.title(),
          entries.stream()
              .filter(entry -> entry.officialCodes().contains(official))
              .map(
                  entry ->
                      new MeasureView(
                          entry.reference(),
                          entry.title(),
                          "/indicators/" + entry.ref().inAddress()))
              .toList());
    }
  }

  /** A measure that feeds a code. */
  record MeasureView(String reference, String title, String address) {}
}
