package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.domain.Entry;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.OutturnDraft;
import org.goldenthread.outturns.domain.Supplementary;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(
    description =
        "What is said about an indicator's value in a quarter. Send a value, or numerator and"
            + " denominator, or both; or a status that says why there is no value.",
    requiredProperties = {"ref", "quarter"})
record OutturnRequest(
    @Schema(
            type = SchemaType.STRING,
            description = "The indicator's reference; `PI 47` and `pi.47` are read too.",
            examples = "PI.47")
        @Nullable IndicatorRef ref,
    @Schema(
            type = SchemaType.STRING,
            description = "The data quarter: the one that was measured.",
            examples = "2020-21-Q2")
        @Nullable Quarter quarter,
    @Schema(
            description =
                "The exact value in the indicator's unit, with at most 15 digits before the point"
                    + " and 10 after it. Left out, it is computed from numerator and denominator:"
                    + " 100 n / d for a percentage, 10,000 n / d for a rate per 10,000, else n / d,"
                    + " rounded half up to 10 decimals.",
            examples = "71.0")
        @Nullable BigDecimal value,
    @Schema(description = "Comes with a denominator.", examples = "113")
        @Nullable BigDecimal numerator,
    @Schema(description = "Above zero; comes with a numerator.", examples = "147")
        @Nullable BigDecimal denominator,
    @Schema(description = "A second value beside the outturn.")
        @Nullable SupplementaryValue supplementary,
    @Schema(
            description =
                "Left out, it is FINAL if there is a value. DELAYED, NOT_AVAILABLE and"
                    + " NOT_APPLICABLE have no value.")
        @Nullable OutturnStatus status,
    @Schema(
            description =
                "Why there is no value, or what explains the one there is: part of the outturn, so"
                    + " that another reason is another revision. Why an earlier revision is"
                    + " replaced is said in revisionReason.",
            maxLength = 4000)
        @Nullable String reason,
    @Schema(
            type = SchemaType.STRING,
            description = "When a delayed value is expected.",
            examples = "2020-21-Q4")
        @Nullable Quarter expectedQuarter,
    @Schema(description = "Printed with the figure.", maxLength = 4000) @Nullable String note,
    @Schema(
            description =
                "Why an earlier revision is replaced, or why this comes after the quarter was"
                    + " closed: kept with the revision, no part of the outturn, so that it alone"
                    + " changes nothing. In a closed quarter the performance team gives it, or a"
                    + " reason.",
            maxLength = 4000)
        @Nullable String revisionReason) {

  @Schema(description = "A second value: a percentage's tonnage, a rent loss in pounds.")
  record SupplementaryValue(
      @Schema(examples = "15095.31") @Nullable BigDecimal value,
      @Schema(examples = "tonnes", maxLength = 60) @Nullable String unit) {}

  /**
   * What was sent, with nothing checked except that it can be looked up.
   *
   * @throws HttpProblem 400 if the indicator, the quarter or half of the supplementary is missing
   */
  Entry<Outturn> entry() {
    return new Entry<>(draft(), Fields.text(revisionReason));
  }

  private OutturnDraft draft() {
    if (ref == null || quarter == null || halfSupplementary()) {
      throw Problems.invalid(missing());
    }
    return new OutturnDraft(
        ref,
        quarter,
        Fields.figure(value),
        Fields.figure(numerator),
        Fields.figure(denominator),
        supplement(),
        Optional.ofNullable(status),
        Fields.text(reason),
        Optional.ofNullable(expectedQuarter),
        Fields.text(note));
  }

  private boolean halfSupplementary() {
    return supplementary != null && (supplementary.value == null || supplementary.unit == null);
  }

  private Optional<Supplementary> supplement() {
    return Optional.ofNullable(supplementary)
        .flatMap(
            sent ->
                Fields.figure(sent.value)
                    .map(figure -> new Supplementary(figure, Fields.text(sent.unit).orElse(""))));
  }

  private List<FieldFault> missing() {
    List<FieldFault> faults = new ArrayList<>();
    if (ref == null) {
      faults.add(new FieldFault("/ref", "ref is missing: send one like PI.47"));
    }
    if (quarter == null) {
      faults.add(new FieldFault("/quarter", "quarter is missing: send one like 2020-21-Q2"));
    }
    if (halfSupplementary()) {
      faults.add(new FieldFault("/supplementary", "Send both its value and its unit"));
    }
    return faults;
  }
}
