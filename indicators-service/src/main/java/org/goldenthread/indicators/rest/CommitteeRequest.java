package org.goldenthread.indicators.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Committee;
import org.jspecify.annotations.Nullable;

/** A committee as it is sent. */
@Schema(
    name = "CommitteeRequest",
    requiredProperties = "name",
    examples = Examples.COMMITTEE_REQUEST)
record CommitteeRequest(
    @Schema(description = "What it is called", examples = "Scrutiny Committee")
        @Nullable String name,
    @Schema(
            description =
                "The codes of the directorates of which everything is reported to it; there is at"
                    + " least one, or one priority")
        @Nullable List<@Nullable String> directorates,
    @Schema(description = "The codes of the priorities of which everything is reported to it")
        @Nullable List<@Nullable String> priorities,
    @Schema(
            description = "How its report begins; without it, with the usual words",
            examples = "For the committee's meeting of 4 December 2020.")
        @Nullable String introduction,
    @Schema(description = "What it is asked to do, in the order to print; nothing if left out")
        @Nullable List<@Nullable String> recommendations) {

  Committee committee(String code, Fields fields) {
    return new Committee(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.each("/directorates", directorates, fields::code),
        fields.each("/priorities", priorities, fields::code),
        fields.optionalText("/introduction", introduction, Fields.PARAGRAPH),
        fields.each(
            "/recommendations", recommendations, (at, text) -> recommendation(at, text, fields)));
  }

  private static String recommendation(String pointer, String text, Fields fields) {
    if (text.isBlank()) {
      fields.refuse(pointer, "A recommendation says something: leave an empty one out");
      return "";
    }
    return fields.text(pointer, text, Fields.PARAGRAPH);
  }
}
