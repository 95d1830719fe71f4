package org.goldenthread.indicators.series;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;

/**
 * A series of measures that somebody publishes of all councils, or a council's own, in which each
 * measure has a code.
 *
 * @param code identifies it for ever: {@code ASCOF}
 * @param publisher who publishes it
 * @param cycle how often it is published, in words
 * @param codes those that it has, in its order; empty where nobody has listed them
 */
public record SeriesScheme(
    @Code String code,
    String name,
    Optional<String> publisher,
    Optional<String> cycle,
    List<SchemeCode> codes) {

  /** A scheme whose codes cannot change; of what was kept before there were codes, without them. */
  public SeriesScheme {
    codes = Optional.ofNullable(codes).map(List::copyOf).orElse(List.of());
  }

  /** What breaks a rule. */
  List<Fault> faults() {
    return Fault.duplicates("/codes/%d/code", codes.stream().map(SchemeCode::code).toList());
  }

  /** The same with other codes. */
  SeriesScheme with(List<SchemeCode> others) {
    return new SeriesScheme(code, name, publisher, cycle, others);
  }

  /** Those that the system comes with. */
  static final List<SeriesScheme> BUILT_IN =
      List.of(
          of(
              "ASCOF",
              "Adult Social Care Outcomes Framework",
              "Department of Health and Social Care"),
          of("TSM", "Tenant Satisfaction Measures", "Regulator of Social Housing"),
          of("LGBF", "Local Government Benchmarking Framework", "Improvement Service"),
          of("LG_INFORM", "LG Inform", "Local Government Association"),
          of(
              "SINGLE_DATA_LIST",
              "Single Data List",
              "Ministry of Housing, Communities and Local Government"),
          of(
              "LOCAL_OUTCOMES",
              "Local Outcomes Framework",
              "Ministry of Housing, Communities and Local Government"),
          of("NI", "National Indicators", "Department for Communities and Local Government"));

  private static SeriesScheme of(String code, String name, String publisher) {
    return new SeriesScheme(code, name, Optional.of(publisher), Optional.empty(), List.of());
  }
}
