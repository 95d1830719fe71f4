/** Dashboards, lists and histories as JSON, and every refusal as a problem. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Golden Thread: reporting-service",
            version = "1",
            description =
                "How the council, a priority, a directorate or an indicator did. Everything here is"
                    + " worked out from the events of the other services; nothing can be written."),
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
                        "Each of the roles performance-team, submitter, viewer and operator reads"),
            responses = {
              @APIResponse(
                  name = Api.INVALID,
                  description = "invalid-request: a parameter means nothing",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples = @ExampleObject(name = "invalid", value = Examples.INVALID))),
              @APIResponse(
                  name = Api.NO_TOKEN,
                  description = "No token, or one that is not valid",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(name = "unauthorized", value = Examples.NO_TOKEN))),
              @APIResponse(
                  name = Api.NOT_ALLOWED,
                  description = "The token's roles do not allow this",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(name = "forbidden", value = Examples.NOT_ALLOWED))),
              @APIResponse(
                  name = Api.NOT_FOUND,
                  description =
                      "no-plan-for-quarter, unknown-priority, unknown-directorate or"
                          + " unknown-indicator: what is asked for is not there",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples = {
                            @ExampleObject(name = "no-plan-for-quarter", value = Examples.NO_PLAN),
                            @ExampleObject(
                                name = "unknown-priority",
                                value = Examples.UNKNOWN_PRIORITY)
                          }))
            },
            schemas = @Schema(name = "Problem", implementation = ProblemBody.class)))
@NullMarked
package org.goldenthread.reporting.rest;

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
import org.jspecify.annotations.NullMarked;
