package org.goldenthread.outturns.statement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.intake.rest.Exchange;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.outturn.ReadPeriods;
import org.goldenthread.outturns.statement.Commentary;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What directorates say beside the figures: all is put, got and kept in the same way. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class StatementResource {

  private static final String COMMENTARY = "/commentaries/{ref}/{quarter}";
  private static final String COMPARATORS = "/comparators/{ref}/{quarter}";
  private static final String PROGRESS = "/initiatives/{ref}/progress/{quarter}";
  private static final String SUMMARY = "/service-summaries/{directorate}/{quarter}";
  private static final String REVISIONS = "/revisions";

  private final Exchange exchange;

  private final ReadPeriods periods;

  StatementResource(Exchange exchange, ReadPeriods periods) {
    this.exchange = exchange;
    this.periods = periods;
  }

  private Position ofIndicator(String ref, String quarter) {
    return new Position(Parameters.ref(ref).value(), quarter(ref, quarter));
  }

  /** The quarter, or that of another period of the indicator. */
  private Quarter quarter(String ref, String written) {
    IndicatorRef of = Parameters.ref(ref);
    return Problems.parameter("quarter", written, it -> periods.quarterOf(of, it));
  }

  private static Position of(String parameter, String code, String quarter) {
    return new Position(Parameters.code(parameter, code), Parameters.quarter(quarter));
  }

  private static List<Comparators.Comparator> comparators(Revision<Comparators> revision) {
    return revision.content().comparators();
  }

  @PUT
  @Path(COMMENTARY)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response putCommentary(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Nullable CommentaryRequest request) {
    return exchange.put(
        Commentary.TYPE,
        Fields.body(request).entry(Parameters.ref(ref), quarter(ref, quarter)),
        StatementResponse::of);
  }

  @GET
  @Path(COMMENTARY)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response getCommentary(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    return exchange.get(Commentary.TYPE, ofIndicator(ref, quarter), asOf, StatementResponse::of);
  }

  @GET
  @Path(COMMENTARY + REVISIONS)
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response commentaryRevisions(
      @PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    return exchange.revisions(
        Commentary.TYPE,
        ofIndicator(ref, quarter),
        StatementResponse.typeOf(Commentary.class),
        StatementResponse::of);
  }

  @PUT
  @Path(COMPARATORS)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response putComparators(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Nullable List<@Nullable ComparatorRequest> request,
      @QueryParam("revisionReason") @Nullable String revisionReason) {
    return exchange.put(
        Comparators.TYPE,
        new Entry<>(
            ComparatorRequest.comparators(
                Parameters.ref(ref), quarter(ref, quarter), Fields.body(request)),
            Optional.ofNullable(revisionReason)
                .map(it -> Parameters.text("revisionReason", it))
                .filter(it -> !it.isEmpty())),
        StatementResource::comparators);
  }

  @GET
  @Path(COMPARATORS)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response getComparators(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    return exchange.get(
        Comparators.TYPE, ofIndicator(ref, quarter), asOf, StatementResource::comparators);
  }

  @GET
  @Path(COMPARATORS + REVISIONS)
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response comparatorsRevisions(
      @PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    return exchange.revisions(
        Comparators.TYPE,
        ofIndicator(ref, quarter),
        StatementResponse.typeOf(Comparators.class),
        StatementResponse::of);
  }

  @PUT
  @Path(PROGRESS)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response putProgress(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @Nullable InitiativeProgressRequest request) {
    return exchange.put(
        InitiativeProgress.TYPE,
        Fields.body(request).entry(Parameters.code("ref", ref), Parameters.quarter(quarter)),
        StatementResponse::of);
  }

  @GET
  @Path(PROGRESS)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response getProgress(
      @PathParam("ref") String ref,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    return exchange.get(
        InitiativeProgress.TYPE, of("ref", ref, quarter), asOf, StatementResponse::of);
  }

  @GET
  @Path(PROGRESS + REVISIONS)
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response progressRevisions(
      @PathParam("ref") String ref, @PathParam("quarter") String quarter) {
    return exchange.revisions(
        InitiativeProgress.TYPE,
        of("ref", ref, quarter),
        StatementResponse.typeOf(InitiativeProgress.class),
        StatementResponse::of);
  }

  @PUT
  @Path(SUMMARY)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Response putSummary(
      @PathParam("directorate") String directorate,
      @PathParam("quarter") String quarter,
      @Nullable ServiceSummaryRequest request) {
    return exchange.put(
        ServiceSummary.TYPE,
        Fields.body(request)
            .entry(Parameters.code("directorate", directorate), Parameters.quarter(quarter)),
        StatementResponse::of);
  }

  @GET
  @Path(SUMMARY)
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response getSummary(
      @PathParam("directorate") String directorate,
      @PathParam("quarter") String quarter,
      @QueryParam("asOf") @Nullable String asOf) {
    return exchange.get(
        ServiceSummary.TYPE, of("directorate", directorate, quarter), asOf, StatementResponse::of);
  }

  @GET
  @Path(SUMMARY + REVISIONS)
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response summaryRevisions(
      @PathParam("directorate") String directorate, @PathParam("quarter") String quarter) {
    return exchange.revisions(
        ServiceSummary.TYPE,
        of("directorate", directorate, quarter),
        StatementResponse.typeOf(ServiceSummary.class),
        StatementResponse::of);
  }
}
