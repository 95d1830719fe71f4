package org.goldenthread.outturns.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Owed;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that a report still lacks.")
record OwedResponse(
    Owed.Kind kind,
    @Schema(
            description = "The code of the indicator, initiative or directorate.",
            examples = "PI.47")
        String subject,
    @Schema(examples = "Complaints answered in time") String title,
    @Schema(
            type = SchemaType.STRING,
            description = "The quarter that it is to be about: of an indicator, the data quarter.",
            examples = "2020-21-Q2")
        Quarter quarter,
    @Schema(description = "Who owes it; left out where the council does.", examples = "CCS")
        @Nullable String directorate,
    @Schema(description = "Who answers for it.", examples = "Head of Customer Service")
        @Nullable String ownerRole,
    @Schema(
            description = "The first day on which it is owed, which may lie ahead.",
            examples = "2020-10-01")
        LocalDate since) {

  static OwedResponse of(Owed owed) {
    return new OwedResponse(
        owed.kind(),
        owed.subject(),
        owed.title(),
        owed.quarter(),
        owed.directorate().orElse(null),
        owed.ownerRole().orElse(null),
        owed.since());
  }
}
