package org.goldenthread.outturns.outturn.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

record OutturnResponse(
    IndicatorRef ref,
    Quarter quarter,
    @Nullable Period period,
    long revision,
    OutturnStatus status,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    Optional<Supplementary> supplementary,
    @Nullable String reason,
    @Nullable Quarter expectedQuarter,
    @Nullable String note,
    @Nullable List<PartResponse> parts,
    List<Finding> findings,
    @Nullable String revisionReason,
    @Nullable String system,
    Instant submittedAt,
    String submittedBy,
    @Nullable CalculationResponse calculation,
    @Nullable List<MonthResponse> months,
    @Nullable Replaced replaced,
    @Nullable List<String> notes) {

  /** A month of a quarter that is made of its months. */
  record MonthResponse(
      YearMonth period,
      OutturnStatus status,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable String reason,
      @Nullable String note,
      @Nullable List<PartResponse> parts) {

    private static @Nullable List<MonthResponse> all(List<MonthlyFigure> months) {
      return months.isEmpty() ? null : months.stream().map(MonthResponse::of).toList();
    }

    private static MonthResponse of(MonthlyFigure figure) {
      return new MonthResponse(
          figure.month(),
          figure.status(),
          figure.value().map(Figure::value).orElse(null),
          figure.ratio().map(ratio -> ratio.numerator().value()).orElse(null),
          figure.ratio().map(ratio -> ratio.denominator().value()).orElse(null),
          figure.reason().orElse(null),
          figure.note().orElse(null),
          PartResponse.all(figure.parts()));
    }
  }

  record PartResponse(
      String breakdown,
      String category,
      OutturnStatus status,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable String reason) {

    private static @Nullable List<PartResponse> all(List<Part> parts) {
      return parts.isEmpty() ? null : parts.stream().map(PartResponse::of).toList();
    }

    private static PartResponse of(Part part) {
      return new PartResponse(
          part.breakdown(),
          part.category(),
          part.status(),
          part.value().map(Figure::value).orElse(null),
          part.ratio().map(ratio -> ratio.numerator().value()).orElse(null),
          part.ratio().map(ratio -> ratio.denominator().value()).orElse(null),
          part.reason().orElse(null));
    }
  }

  /**
   * A revision.
   *
   * @param period what it is for, where that is not the quarter
   * @param replaced in the answer to a submission, what it is now in place of
   * @param notes what the sender should know of how it was read
   */
  static OutturnResponse of(
      Revision<Outturn> revision,
      Optional<Period> period,
      @Nullable Replaced replaced,
      List<String> notes) {
    return new OutturnResponse(revision, revision.content(), period, replaced, notes);
  }

  private OutturnResponse(
      Revision<Outturn> revision,
      Outturn outturn,
      Optional<Period> period,
      @Nullable Replaced replaced,
      List<String> notes) {
    this(
        outturn.ref(),
        outturn.quarter(),
        period.orElse(null),
        revision.number(),
        outturn.status(),
        outturn.value().map(Figure::value).orElse(null),
        outturn.ratio().map(ratio -> ratio.numerator().value()).orElse(null),
        outturn.ratio().map(ratio -> ratio.denominator().value()).orElse(null),
        outturn.supplementary(),
        outturn.reason().orElse(null),
        outturn.expectedQuarter().orElse(null),
        outturn.note().orElse(null),
        PartResponse.all(outturn.parts()),
        revision.findings(),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy(),
        outturn.calculation().map(CalculationResponse::of).orElse(null),
        MonthResponse.all(outturn.months()),
        replaced,
        notes.isEmpty() ? null : notes);
  }
}
