package org.goldenthread.outturns.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "A figure to compare an indicator with.", requiredProperties = "label")
record ComparatorRequest(
    @Schema(
            description = "Whose figure it is.",
            examples = "Statistical Neighbours",
            maxLength = 200)
        @Nullable String label,
    @Schema(description = "Left out where a source is named that has no figure.", examples = "85.4")
        @Nullable BigDecimal value,
    @Schema(description = "What time the figure is of.", examples = "2019-20", maxLength = 400)
        @Nullable String period,
    @Schema(description = "Where it was found.", examples = "LAIT", maxLength = 400)
        @Nullable String source) {

  private static final ComparatorRequest EMPTY = new ComparatorRequest(null, null, null, null);

  static Comparators comparators(
      IndicatorRef ref, Quarter quarter, List<@Nullable ComparatorRequest> sent) {
    return new Comparators(
        ref,
        quarter,
        sent.stream()
            .map(one -> Optional.ofNullable(one).orElse(EMPTY))
            .map(ComparatorRequest::comparator)
            .toList());
  }

  private Comparators.Comparator comparator() {
    return new Comparators.Comparator(
        Fields.text(label).orElse(""),
        Fields.figure(value),
        Fields.text(period),
        Fields.text(source));
  }
}
