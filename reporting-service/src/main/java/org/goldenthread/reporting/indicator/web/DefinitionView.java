package org.goldenthread.reporting.indicator.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.data.Names;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * What an indicator means from a quarter on.
 *
 * @param terms all of it for the first definition, what differs from the one before for the others
 */
record DefinitionView(String from, boolean isFirst, List<Term> terms) {

  private static final String NOTHING = "Not said";

  /**
   * Latest first.
   *
   * @param names what directorates and priorities were called when each began
   */
  static List<DefinitionView> of(List<Definition> definitions, Names names) {
    List<DefinitionView> views = new ArrayList<>();
    Map<String, String> before = Map.of();
    for (Definition definition : definitions) {
      Map<String, String> terms = terms(definition, names);
      Map<String, String> earlier = before;
      views.add(
          new DefinitionView(
              definition.fromQuarter().label(),
              views.isEmpty(),
              terms.entrySet().stream()
                  .filter(term -> !term.getValue().equals(earlier.get(term.getKey())))
                  .map(term -> new Term(term.getKey(), term.getValue(), said(earlier, term)))
                  .filter(term -> !term.value().equals(NOTHING) || !term.before().isEmpty())
                  .toList()));
      before = terms;
    }
    return List.copyOf(views).reversed();
  }

  private static String said(Map<String, String> earlier, Map.Entry<String, String> term) {
    return earlier.getOrDefault(term.getKey(), "");
  }

  private static Map<String, String> terms(Definition definition, Names names) {
    Map<String, String> terms = new LinkedHashMap<>(called(definition));
    terms.put("Unit", unit(definition));
    terms.put("Which way is good", words(definition.polarity()));
    terms.putAll(counted(definition));
    terms.put("Reported", reported(definition.reportingLag()));
    terms.putAll(named(definition, names));
    terms.put("Source of the figures", definition.dataSource().orElse(NOTHING));
    terms.put("Who answers for it", definition.ownerRole().orElse(NOTHING));
    terms.put(
        "Scored", definition.informationOnly() ? "No, for information only" : "Against its target");
    terms.put("First figure", quarter(definition.firstQuarter()));
    terms.put("Last figure", quarter(definition.lastQuarter()));
    terms.put("Replaces", definition.replaces().map(IndicatorRef::value).orElse(NOTHING));
    terms.put("Not comparable with before", definition.ownBreak().orElse(NOTHING));
    return terms;
  }

  private static Map<String, String> named(Definition definition, Names names) {
    Quarter from = definition.fromQuarter();
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put(
        "Directorate",
        definition.directorate().map(it -> names.directorate(it, from).name()).orElse("Corporate"));
    terms.put(
        "Priority",
        definition.priority().map(it -> names.priority(it, from).name()).orElse("No priority"));
    return terms;
  }

  private static Map<String, String> called(Definition definition) {
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put("Reference", definition.reference());
    terms.put("Title", definition.title());
    terms.put("What it measures", definition.description().orElse(NOTHING));
    return terms;
  }

  /**
   * How often it is measured, where that is not every quarter, what a figure counts, and of what it
   * is made.
   */
  private static Map<String, String> counted(Definition definition) {
    Map<String, String> terms = new LinkedHashMap<>();
    if (definition.frequency().cycle() != Frequency.Cycle.QUARTERLY) {
      terms.put("Measured", measured(definition));
    }
    terms.put(
        "Counts", definition.cumulative() ? "The year to date" : alone(definition.frequency()));
    terms.put(
        "Calculated as", definition.calculated().map(DefinitionView::formula).orElse(NOTHING));
    terms.put(
        "Official series",
        definition.officialCodes().isEmpty()
            ? NOTHING
            : String.join(", ", definition.officialCodes()));
    return terms;
  }

  private static String alone(Frequency frequency) {
    return frequency.isEveryQuarter() ? "The quarter alone" : "The period alone";
  }

  private static String measured(Definition definition) {
    Frequency frequency = definition.frequency();
    String often = frequency.toString();
    return often.substring(0, 1).toUpperCase(Locale.UK)
        + often.substring(1)
        + (frequency.cycle().isOfYears() ? ", in Quarter " + frequency.quarterOfYear() : "");
  }

  private static String formula(Definition.Calculated calculated) {
    return calculated.totalSubmitted()
        ? calculated.formula() + "; the total is submitted and stands"
        : calculated.formula().toString();
  }

  private static String unit(Definition definition) {
    Unit unit = definition.format().unit();
    return switch (unit.kind()) {
      case UNSTATED -> NOTHING;
      case NUMBER -> "Number";
      default -> unit.heading().isEmpty() ? unit.code() : unit.heading();
    };
  }

  private static String words(Polarity polarity) {
    return switch (polarity) {
      case HIGHER_IS_BETTER -> "Higher is better";
      case LOWER_IS_BETTER -> "Lower is better";
      case NEUTRAL -> "Neither: it informs and is not scored";
    };
  }

  private static String reported(int lag) {
    return switch (lag) {
      case 0 -> "In the quarter that it measures";
      case 1 -> "One quarter in arrears";
      default -> lag + " quarters in arrears";
    };
  }

  private static String quarter(Optional<Quarter> quarter) {
    return quarter.map(Quarter::label).orElse(NOTHING);
  }

  /**
   * A part of the definition.
   *
   * @param before what it was until then; empty in the first definition
   */
  record Term(String name, String value, String before) {}
}
