package org.goldenthread.outturns.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem (RFC 9457), as the OpenAPI document describes it. */
@Schema(name = "Problem", description = "Why a request was refused, and what to do (RFC 9457).")
record ProblemBody(
    @Schema(
            description = "Stable: a machine can tell problems apart by it.",
            examples = "urn:golden-thread:problem:unknown-indicator")
        String type,
    @Schema(description = "The same for every problem of the type.") String title,
    @Schema(description = "The HTTP status.", examples = "422") int status,
    @Schema(description = "What is wrong this time, and what to do.") String detail,
    @Schema(description = "Each field at fault.") Optional<List<FaultBody>> errors) {

  /** What is wrong with one field. */
  @Schema(name = "FieldFault")
  record FaultBody(
      @Schema(
              description =
                  "JSON pointer into the body, or the name of a path or query parameter in braces.",
              examples = "/quarter")
          String pointer,
      String detail) {}
}
