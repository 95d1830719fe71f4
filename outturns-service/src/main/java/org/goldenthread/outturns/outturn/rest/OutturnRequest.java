package org.goldenthread.outturns.outturn.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.outturn.Periods.ReadPeriod;
import org.goldenthread.outturns.outturn.ReadPeriods;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.part.PartDraft;
import org.goldenthread.outturns.part.SentParts;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

public record OutturnRequest(
    @Nullable IndicatorRef ref,
    @Nullable WrittenPeriod quarter,
    @Nullable WrittenPeriod period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable SupplementaryValue supplementary,
    @Nullable OutturnStatus status,
    @Nullable String reason,
    @Nullable Quarter expectedQuarter,
    @Nullable String note,
    @Nullable List<PartBody> parts,
    @Nullable String revisionReason) {

  record PartBody(
      @Nullable String breakdown,
      @Nullable String category,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable OutturnStatus status,
      @Nullable String reason) {

    private Stream<Optional<String>> notes() {
      String of = " of " + category;
      return Stream.of(
          Fields.rounding("value" + of, value),
          Fields.rounding("numerator" + of, numerator),
          Fields.rounding("denominator" + of, denominator));
    }

    private PartDraft draft() {
      return new PartDraft(
          Fields.text(breakdown).orElse(""),
          Fields.text(category).orElse(""),
          Fields.figure(value),
          Fields.figure(numerator),
          Fields.figure(denominator),
          Optional.ofNullable(status),
          Fields.text(reason));
    }
  }

  record SupplementaryValue(@Nullable BigDecimal value, @Nullable String unit) {}

  /**
   * What was sent, with nothing checked except that it can be looked up.
   *
   * @throws HttpProblem 400 if the indicator, the quarter or half of the supplementary is missing,
   *     or the period is none of the indicator
   */
  public Entry<Outturn> entry(ReadPeriods periods) {
    return new Entry<>(draft(periods), Fields.text(revisionReason));
  }

  /** A period as it was sent; what it means depends on the indicator. */
  record WrittenPeriod(String text) {

    /**
     * Has the form of a period.
     *
     * @throws IllegalArgumentException otherwise
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    WrittenPeriod {
      Period.earliestQuarter(text);
    }
  }

  /** For which quarter or other period it is, as it was sent. */
  private Optional<WrittenPeriod> written() {
    return Optional.ofNullable(quarter).or(() -> Optional.ofNullable(period));
  }

  /** What the sender should know of how it was read. */
  public List<String> notes() {
    Stream<Optional<String>> own =
        Stream.of(
            Fields.rounding("value", value),
            Fields.rounding("numerator", numerator),
            Fields.rounding("denominator", denominator),
            Fields.rounding(
                "supplementary value", supplementary == null ? null : supplementary.value));
    return Stream.concat(
            own, Stream.ofNullable(parts).flatMap(List::stream).flatMap(PartBody::notes))
        .flatMap(Optional::stream)
        .toList();
  }

  private OutturnDraft draft(ReadPeriods periods) {
    List<FieldFault> missing = missing();
    if (ref == null || !missing.isEmpty()) {
      throw Problems.invalid(missing);
    }
    ReadPeriod read = read(ref, periods);
    return new OutturnDraft(
        ref,
        read.quarter(),
        Fields.figure(value),
        Fields.figure(numerator),
        Fields.figure(denominator),
        supplement(),
        Optional.ofNullable(status),
        Fields.text(reason),
        Optional.ofNullable(expectedQuarter),
        Fields.text(note),
        sentParts(),
        read.month());
  }

  private SentParts sentParts() {
    return new SentParts(
        Optional.ofNullable(parts).map(sent -> sent.stream().map(PartBody::draft).toList()));
  }

  private ReadPeriod read(IndicatorRef of, ReadPeriods periods) {
    try {
      return periods.read(of, written().orElseThrow().text());
    } catch (IllegalArgumentException e) {
      String field = quarter == null ? "/period" : "/quarter";
      throw Problems.invalid(field, String.valueOf(e.getMessage()));
    }
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
    if (written().isEmpty()) {
      faults.add(new FieldFault("/quarter", "quarter is missing: send one like 2020-21-Q2"));
    }
    if (quarter != null && period != null) {
      faults.add(new FieldFault("/period", "Send a quarter or another period, not both"));
    }
    if (halfSupplementary()) {
      faults.add(new FieldFault("/supplementary", "Send both its value and its unit"));
    }
    return faults;
  }
}
