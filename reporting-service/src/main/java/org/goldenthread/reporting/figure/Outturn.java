package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/**
 * What was submitted last for an indicator and a data quarter.
 *
 * @param value present if and only if the status has one; exact
 * @param reason why it is absent or was revised
 * @param expected when a delayed value is expected
 * @param note what the submitter wants readers to know of the figure
 * @param parts what was submitted of the categories of its breakdowns
 * @param provenance who sent it, when and why
 * @param calculation how it was worked out; empty for what was submitted
 * @param months what the quarter is made of, earliest first, where it is recorded by month
 * @param hiding what hides the figures of its quarter that were submitted before
 */
public record Outturn(
    OutturnStatus status,
    Optional<BigDecimal> value,
    Optional<Ratio> ratio,
    Optional<Supplementary> supplementary,
    Optional<String> reason,
    Optional<Quarter> expected,
    Optional<String> note,
    Optional<Calculation> calculation,
    List<Part> parts,
    List<Month> months,
    Provenance provenance,
    Optional<Hiding> hiding) {

  private static final int MOST_SUBMITTED = 6;

  /**
   * A month of the quarter.
   *
   * @param reason why it has no value
   * @param parts what was submitted of the categories of its breakdowns
   */
  public record Month(
      YearMonth month,
      OutturnStatus status,
      Optional<BigDecimal> value,
      Optional<Ratio> ratio,
      Optional<String> reason,
      List<Part> parts) {

    private Month withoutParts() {
      return new Month(month, status, value, ratio, reason, List.of());
    }

    /** As it is printed, with its unit; or why there is none. */
    public String display(FigureFormat format) {
      return value
          .map(format::write)
          .orElseGet(() -> words(status) + reason.map(why -> ": " + why).orElse(""));
    }
  }

  /** The same in a quarter in which something was suppressed or withdrawn. */
  public Outturn in(Hiding last) {
    return with(parts, months, Optional.of(last));
  }

  /** What was suppressed or withdrawn after this was submitted. */
  public Optional<Hiding> hiddenSince() {
    return hiding.filter(last -> last.revision() > provenance.revision());
  }

  /** What is told of it: no figure and no text, if it was suppressed or withdrawn since. */
  public Outturn told() {
    boolean tellsFigures = status.hasValue() || !parts.isEmpty() || !months.isEmpty();
    return tellsFigures ? hiddenSince().map(this::withoutFigures).orElse(this) : this;
  }

  private Outturn withoutFigures(Hiding last) {
    return new Outturn(
        last.status(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Not shown: revision %d hides it".formatted(last.revision())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        provenance.withoutWhy(),
        hiding);
  }

  /** The same without its parts and those of its months. */
  public Outturn withoutParts() {
    return with(List.of(), months.stream().map(Month::withoutParts).toList(), hiding);
  }

  private Outturn with(List<Part> those, List<Month> own, Optional<Hiding> last) {
    return new Outturn(
        status,
        value,
        ratio,
        supplementary,
        reason,
        expected,
        note,
        calculation,
        those,
        own,
        provenance,
        last);
  }

  /** A month of it as a figure of its own. */
  public Outturn of(Month month) {
    return of(month.status(), month.value(), month.ratio(), month.reason(), month.parts());
  }

  /** A part of it as a figure of its own. */
  public Outturn of(Part part) {
    return of(part.status(), part.value(), part.ratio(), part.reason(), List.of());
  }

  private Outturn of(
      OutturnStatus own,
      Optional<BigDecimal> figure,
      Optional<Ratio> made,
      Optional<String> why,
      List<Part> those) {
    return new Outturn(
        own,
        figure,
        made,
        Optional.empty(),
        why,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        those,
        List.of(),
        provenance,
        hiding);
  }

  /** When it was submitted. */
  public Instant submittedAt() {
    return provenance.at();
  }

  /** Whether it says that the value will come later. */
  public boolean isDelayed() {
    return status == OutturnStatus.DELAYED;
  }

  /** Whether it says that there is nothing to report for the quarter. */
  public boolean isNotDue() {
    return switch (status) {
      case NOT_AVAILABLE, NOT_APPLICABLE, WITHDRAWN -> true;
      case PROVISIONAL, FINAL, DELAYED, SUPPRESSED -> false;
    };
  }

  /** Whether the value was worked out from others, and goes on behind what anybody says. */
  public boolean isWorkedOut() {
    return (ratio.isPresent() || calculation.isPresent())
        && value.filter(it -> it.scale() > MOST_SUBMITTED).isPresent();
  }

  /** The value as it is printed with its unit, or why there is none. */
  public String display(FigureFormat format) {
    return value.map(format::write).orElseGet(this::statusWords);
  }

  /** The status as words: {@code Not available}. */
  public String statusWords() {
    return words(status);
  }

  /** A status as words: {@code Not available}. */
  public static String words(OutturnStatus status) {
    return switch (status) {
      case PROVISIONAL -> "Provisional";
      case FINAL -> "Final";
      case DELAYED -> "Delayed";
      case NOT_AVAILABLE -> "Not available";
      case NOT_APPLICABLE -> "Not applicable";
      case SUPPRESSED -> "Suppressed";
      case WITHDRAWN -> "Withdrawn";
    };
  }

  /** What a value was worked out from: 113 of 147. */
  public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /** As it is printed under the value: {@code 113/147}. */
    public String display() {
      return Digits.grouped(numerator) + "/" + Digits.grouped(denominator);
    }
  }

  /** A second value: a percentage's tonnage, a rent loss in pounds. */
  public record Supplementary(BigDecimal value, String unit) {

    /** The value with its unit: {@code £1,339,112}. */
    public String display() {
      return FigureFormat.write(value, unit);
    }
  }

  /**
   * What was submitted for one category of a breakdown of an outturn. It is not scored.
   *
   * @param breakdown the breakdown's code
   * @param category the category's code
   * @param value present if and only if the status has one; exact
   * @param reason why it is absent
   */
  public record Part(
      String breakdown,
      String category,
      OutturnStatus status,
      Optional<BigDecimal> value,
      Optional<Ratio> ratio,
      Optional<String> reason) {

    /** Whether both are about the same category of the same breakdown. */
    public boolean isOfSameCategory(Part other) {
      return breakdown.equals(other.breakdown) && category.equals(other.category);
    }
  }
}
