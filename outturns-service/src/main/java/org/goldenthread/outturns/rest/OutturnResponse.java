package org.goldenthread.outturns.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Figure;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.Supplementary;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "A revision of an outturn as it is kept.")
record OutturnResponse(
    @Schema(type = SchemaType.STRING, examples = "PI.47") IndicatorRef ref,
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "1 for the first, one more for each that differs.", examples = "1")
        long revision,
    OutturnStatus status,
    @Schema(description = "Present if and only if the status has one.", examples = "71.0")
        @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable SupplementaryResponse supplementary,
    @Nullable String reason,
    @Schema(type = SchemaType.STRING, examples = "2020-21-Q4") @Nullable Quarter expectedQuarter,
    @Nullable String note,
    @Schema(description = "What is suspicious about it; usually empty.")
        List<FindingResponse> findings,
    @Schema(description = "Why an earlier revision was replaced, if the submitter said.")
        @Nullable String revisionReason,
    @Schema(description = "The system that sent it, as its token names it.", examples = "housing")
        @Nullable String system,
    @Schema(examples = "2020-10-14T09:31:07Z") Instant submittedAt,
    @Schema(description = "The subject of the token that submitted it.", examples = "run-submitter")
        String submittedBy) {

  @Schema(description = "A second value beside the outturn.")
  record SupplementaryResponse(
      @Schema(examples = "15095.31") BigDecimal value, @Schema(examples = "tonnes") String unit) {

    static SupplementaryResponse of(Supplementary supplementary) {
      return new SupplementaryResponse(supplementary.value().value(), supplementary.unit());
    }
  }

  static OutturnResponse of(Revision<Outturn> revision) {
    Outturn outturn = revision.content();
    return new OutturnResponse(
        outturn.ref(),
        outturn.quarter(),
        revision.number(),
        outturn.status(),
        outturn.value().map(Figure::value).orElse(null),
        outturn.ratio().map(ratio -> ratio.numerator().value()).orElse(null),
        outturn.ratio().map(ratio -> ratio.denominator().value()).orElse(null),
        outturn.supplementary().map(SupplementaryResponse::of).orElse(null),
        outturn.reason().orElse(null),
        outturn.expectedQuarter().orElse(null),
        outturn.note().orElse(null),
        FindingResponse.all(revision.findings()),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy());
  }
}
