package org.goldenthread.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * What a figure is made of, and what is made of it.
 *
 * @param formula how it is calculated of other indicators; empty if it is submitted
 * @param totalSubmitted whether a calculated figure is submitted beside, and then stands
 * @param breakdowns the codes of the breakdowns that it has, in the order in which they are shown
 * @param suppressBelow a part of less than this, and more than nothing, is not told; 2 at least
 * @param references its codes in official series
 */
public record Composition(
    @Longest(100_000) Optional<Formula> formula,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean totalSubmitted,
    @Code @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> breakdowns,
    Optional<Integer> suppressBelow,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfficialCode> references) {

  /** A figure that is submitted, and nothing else. */
  public static final Composition NONE =
      new Composition(Optional.empty(), false, List.of(), Optional.empty(), List.of());

  /**
   * The code of a measure in an official series.
   *
   * @param scheme the series, such as {@code ASCOF}
   * @param code as the series writes it, such as {@code 2B(1)}
   */
  public record OfficialCode(@Code String scheme, @Longest(60) String code) {

    @Override
    public String toString() {
      return scheme + ":" + code;
    }
  }

  /** Whether nobody submits it. */
  boolean isCalculated() {
    return formula.isPresent() && !totalSubmitted;
  }

  /** What breaks a rule. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (totalSubmitted && formula.isEmpty()) {
      faults.add(
          new Fault("/totalSubmitted", "Only what has a formula is submitted beside: send one"));
    }
    if (formula.filter(it -> it.references().isEmpty()).isPresent()) {
      faults.add(new Fault("/formula", "A formula names other indicators: write their references"));
    }
    suppressBelow
        .filter(it -> it < 2)
        .ifPresent(it -> faults.add(new Fault("/suppressBelow", "Send a number of 2 or more")));
    faults.addAll(repeated("/breakdowns", breakdowns));
    faults.addAll(repeated("/references", references));
    return faults;
  }

  private static List<Fault> repeated(String pointer, List<?> named) {
    List<Fault> faults = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int position = 0; position < named.size(); position++) {
      if (!seen.add(named.get(position))) {
        faults.add(
            new Fault(
                pointer + "/" + position, "%s is named twice".formatted(named.get(position))));
      }
    }
    return faults;
  }
}
