/**
 * Submission over HTTP: requests, responses and refusals as problems. What the OpenAPI document
 * says about all of them, the token and the problems, is said here: it is read from the package.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Golden Thread: outturns-service",
            version = "1",
            description =
                "What directorates submit every quarter: outturns, commentaries, the progress of"
                    + " initiatives, comparators and service summaries. All of it is kept in"
                    + " revisions; submitting the same again changes nothing."),
    security = @SecurityRequirement(name = "bearer"),
    tags = {
      @Tag(name = "Outturns", description = "The values of indicators, one by one or in batches."),
      @Tag(name = "Statements", description = "What else is said about a quarter."),
      @Tag(name = "Findings", description = "What is possible but suspicious."),
      @Tag(name = "Owed", description = "What a reporting quarter still lacks."),
      @Tag(name = "Templates", description = "Spreadsheets to fill in and send back."),
      @Tag(name = "Quarters", description = "Which quarters take submissions.")
    },
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "bearer",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    bearerFormat = "JWT",
                    description =
                        "The role performance-team writes everything; submitter writes for the"
                            + " directorates that the claim `directorates` names; viewer and"
                            + " operator read."),
            responses = {
              @APIResponse(
                  name = "Invalid",
                  description =
                      "The request means nothing: malformed-body if it is no JSON, or"
                          + " invalid-request with each field at fault.",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples = @ExampleObject(name = "invalid", value = Examples.INVALID))),
              @APIResponse(
                  name = "NoToken",
                  description = "No token, or one that is not valid.",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "NotAllowed",
                  description =
                      "forbidden: the token's roles do not allow this; wrong-directorate: its"
                          + " directorates do not.",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "wrong-directorate",
                                  value = Examples.WRONG_DIRECTORATE))),
              @APIResponse(
                  name = "NotFound",
                  description = "not-found: nothing was submitted.",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "QuarterClosed",
                  description = "quarter-closed: the quarter takes no submissions.",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "quarter-closed",
                                  value = Examples.QUARTER_CLOSED))),
              @APIResponse(
                  name = "Conflict",
                  description = "finding-corrected: there is nothing to acknowledge.",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "TooLarge",
                  description = "body-too-large or too-many-rows: send less at once.",
                  content = @Content(mediaType = Api.PROBLEM, schema = @Schema(ref = "Problem"))),
              @APIResponse(
                  name = "NotPossible",
                  description =
                      "unknown-indicator, unknown-initiative or unknown-directorate: nothing has"
                          + " been heard of it; not-defined-yet: it means nothing in that quarter;"
                          + " directorate-ended; quarter-not-begun; idempotency-key-used.",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "unknown-indicator",
                                  value = Examples.UNKNOWN_INDICATOR)))
            },
            schemas = @Schema(name = "Problem", implementation = ProblemBody.class)))
@NullMarked
package org.goldenthread.outturns.rest;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
