/**
 * The service's resources: what is sent, what is answered, and every refusal as a problem. What the
 * OpenAPI document says about all of them, the token and the problems, is said here: it is read
 * from the package.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Golden Thread: indicators-service",
            version = "1",
            description =
                "The plan, what is measured, its targets, and how it is scored. Every write says"
                    + " who did it and keeps history; every change is an event."),
    tags = {
      @Tag(
          name = "Council plans",
          description = "What the council wants to achieve, by priority and objective"),
      @Tag(name = "Directorates", description = "Who answers for the indicators"),
      @Tag(name = "Indicators", description = "What is measured, and what is to be reached"),
      @Tag(name = "Initiatives", description = "What is done to reach the objectives"),
      @Tag(name = "Committees", description = "What is reported to each committee of members"),
      @Tag(name = "Scoring policies", description = "How outturns are scored and trends judged"),
      @Tag(name = "Reference data", description = "The whole plan as files, out and in")
    },
    security = @SecurityRequirement(name = "bearer"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "bearer",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    bearerFormat = "JWT",
                    description =
                        "The role performance-team writes; it and submitter, viewer and operator"
                            + " read"),
            responses = {
              @APIResponse(
                  name = "Invalid",
                  description =
                      "The request means nothing: malformed-body if it is no JSON, or"
                          + " invalid-request with each field at fault",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples = @ExampleObject(name = "invalid", value = Examples.INVALID))),
              @APIResponse(
                  name = "NoToken",
                  description = "No token, or one that is not valid",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "NotAllowed",
                  description = "The token's roles do not allow this",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "NotFound",
                  description = "not-found: there is no such thing",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "UnknownIndicator",
                  description = "unknown-indicator: it has no definition yet",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "unknown-indicator",
                                  value = Examples.UNKNOWN_INDICATOR))),
              @APIResponse(
                  name = "PlanOverlaps",
                  description = "plan-overlaps: another plan covers some of the years",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "plan-overlaps",
                                  value = Examples.PLAN_OVERLAPS))),
              @APIResponse(
                  name = "DirectorateNeeded",
                  description =
                      "directorate-needed: definitions that begin after its last quarter name it",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "RowsRefused",
                  description =
                      "rows-refused: nothing was imported; each fault with its file, row and"
                          + " column",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "rows-refused",
                                  value = Examples.ROWS_REFUSED))),
              @APIResponse(
                  name = "ChangedSince",
                  description = "precondition-failed: it has changed since it was read",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "precondition-failed",
                                  value = Examples.CHANGED_SINCE))),
              @APIResponse(
                  name = "TooLarge",
                  description = "body-too-large: send less at once",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "UnknownReference",
                  description =
                      "unknown-directorate, unknown-priority or unknown-scoring-policy: what it"
                          + " refers to is not there yet; directorate-ended: it is there no more",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "unknown-directorate",
                                  value = Examples.UNKNOWN_DIRECTORATE)))
            },
            schemas = @Schema(name = "Problem", implementation = ProblemBody.class)))
@NullMarked
package org.goldenthread.indicators.rest;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
