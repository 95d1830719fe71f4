/**
 * Dashboards, lists, histories and publications as JSON, reports as files, and every refusal as a
 * problem.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Golden Thread: reporting-service",
            version = "1",
            description =
                "How the council, a priority, a directorate or an indicator did. All of it is"
                    + " worked out from the events of the other services; what is published is"
                    + " frozen and open to anyone."),
    servers = @Server(url = "/", description = "This service"),
    tags = {
      @Tag(
          name = Api.DASHBOARDS,
          description = "How a quarter went: counts, and the rows they are made from"),
      @Tag(name = Api.LISTS, description = "Parts of the corporate scorecard"),
      @Tag(
          name = Api.REPORTS,
          description = "Documents for people: pages, PDF, Word, spreadsheets, data"),
      @Tag(name = Api.INDICATORS, description = "One indicator over the years"),
      @Tag(name = Api.QUARTERS, description = "Which quarters there are to look at"),
      @Tag(
          name = Api.QUALITY,
          description = "What has to be seen to before a report can be published"),
      @Tag(
          name = Api.PUBLICATIONS,
          description = "Reports frozen for anyone to read, and what changed since")
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
                      "no-plan-for-quarter, unknown-priority, unknown-directorate,"
                          + " unknown-committee, unknown-indicator, no-control-chart, not-published"
                          + " or not-in-publication: what is asked for is not there",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples = {
                            @ExampleObject(name = "no-plan-for-quarter", value = Examples.NO_PLAN),
                            @ExampleObject(
                                name = "unknown-priority",
                                value = Examples.UNKNOWN_PRIORITY)
                          })),
              @APIResponse(
                  name = Api.NOT_PUBLISHABLE,
                  description =
                      "quarter-not-closed, outstanding, already-published or scores-pending: what"
                          + " stands in the way",
                  content =
                      @Content(
                          mediaType = Api.PROBLEM,
                          schema = @Schema(ref = "Problem"),
                          examples = {
                            @ExampleObject(
                                name = "outstanding",
                                value = PublicationExamples.OUTSTANDING),
                            @ExampleObject(
                                name = "quarter-not-closed",
                                value = PublicationExamples.NOT_CLOSED)
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
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
