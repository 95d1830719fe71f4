package org.goldenthread.indicators.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;

/**
 * Why something is not written. Each is expected and has a remedy.
 *
 * @param faults at least one, each with what to do
 */
public record Refusal(Reason reason, List<Fault> faults) {

  /** A refusal for one fault. */
  public Refusal(Reason reason, String pointer, String detail) {
    this(reason, List.of(new Fault(pointer, detail)));
  }

  /** The refusal of a thing that breaks rules of its own; empty if it breaks none. */
  public static Optional<Refusal> of(List<Fault> faults) {
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(Reason.INVALID_REQUEST, faults));
  }

  /** The kinds of refusal, which a machine can tell apart. */
  public enum Reason {
    /** It breaks rules of its own. */
    INVALID_REQUEST("The request has invalid fields"),
    /** Another plan covers some of the plan's years. */
    PLAN_OVERLAPS("Another plan covers these years"),
    /** No scoring policy has the code. */
    UNKNOWN_SCORING_POLICY("There is no such scoring policy"),
    /** No directorate has the code. */
    UNKNOWN_DIRECTORATE("There is no such directorate"),
    /** The directorate has ended before it is to answer for something. */
    DIRECTORATE_ENDED("The directorate has ended"),
    /** Something that begins after the directorate's last quarter belongs to it. */
    DIRECTORATE_NEEDED("The directorate is needed later"),
    /** No plan has the code. */
    UNKNOWN_COUNCIL_PLAN("There is no such council plan"),
    /** No plan has a priority with the code. */
    UNKNOWN_PRIORITY("There is no such priority"),
    /** No breakdown has the code. */
    UNKNOWN_BREAKDOWN("There is no such breakdown"),
    /** No scheme of official series has the code. */
    UNKNOWN_SERIES_SCHEME("There is no such official series"),
    /** Definitions that hold in the plan's years name a priority that it drops. */
    PRIORITY_NEEDED("The priority is needed"),
    /** A closed or published quarter would be scored otherwise, and no reason is given. */
    QUARTER_CLOSED("The quarter is closed"),
    /** The indicator has no definition. */
    UNKNOWN_INDICATOR("There is no such indicator"),
    /** A formula names an indicator that has no definition. */
    UNKNOWN_PART("The formula names an indicator that is not there"),
    /** A formula names an indicator with figures of other periods. */
    OTHER_FREQUENCY("The formula names an indicator of another frequency"),
    /** A formula names an indicator that is worked out from the calculated one. */
    CIRCULAR_FORMULA("The formula goes round in a circle"),
    /** The author has not seen the present state. */
    PRECONDITION_FAILED("It has changed since it was read");

    private final String title;

    Reason(String title) {
      this.title = title;
    }

    /** That there is none of a kind: {@code scoring-policy}. */
    static Reason unknown(String kind) {
      return valueOf("UNKNOWN_" + kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The same words for every refusal of the kind. */
    public String title() {
      return title;
    }

    /** For machines: {@code unknown-directorate}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
