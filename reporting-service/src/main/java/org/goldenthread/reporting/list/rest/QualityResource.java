package org.goldenthread.reporting.list.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.FindingCounts;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.list.ListFindings;
import org.goldenthread.reporting.list.ListOwed;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.jspecify.annotations.Nullable;

/** What has to be seen to before a report can be published. */
@Path(Links.ROOT)
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class QualityResource {

  private final ListFindings listFindings;
  private final ListOwed listOwed;
  private final Answers answers;
  private final Clock clock;

  QualityResource(ListFindings listFindings, ListOwed listOwed, Answers answers, Clock clock) {
    this.listFindings = listFindings;
    this.listOwed = listOwed;
    this.answers = answers;
    this.clock = clock;
  }

  @GET
  @Path("/findings/{quarter}")
  public Response findings(
      @PathParam("quarter") String quarter,
      @QueryParam("state") @Nullable String state,
      @QueryParam("directorate") @Nullable String directorate,
      @QueryParam("asOf") @Nullable String asOf) {
    Quarter wanted = Parameters.quarter(quarter);
    Optional<FindingStatus> only =
        Optional.ofNullable(state).map(s -> Problems.parameter("state", s, QualityResource::state));
    AsOf moment = EditionParameters.asOf(asOf, clock);
    return answers.list(
        List.of("findings", wanted, only, String.valueOf(directorate), moment),
        () ->
            FindingResponse.of(
                wanted,
                listFindings
                    .list(wanted, known -> wanted(only, directorate, known), moment)
                    .orElseThrow(() -> Refusals.noPlan(wanted))));
  }

  @GET
  @Path("/owed/{quarter}")
  public Response owed(
      @PathParam("quarter") String quarter, @QueryParam("asOf") @Nullable String asOf) {
    Quarter wanted = Parameters.quarter(quarter);
    AsOf moment = EditionParameters.asOf(asOf, clock);
    return answers.list(
        List.of("owed", wanted, moment),
        () ->
            OwedResponse.of(
                listOwed.list(wanted, moment).orElseThrow(() -> Refusals.noPlan(wanted))));
  }

  private static ListFindings.Wanted wanted(
      Optional<FindingStatus> state, @Nullable String directorate, Set<String> known) {
    return new ListFindings.Wanted(
        state,
        Optional.ofNullable(directorate).map(it -> Parameters.code("directorate", it, known)));
  }

  private static FindingStatus state(String written) {
    try {
      return FindingStatus.valueOf(written.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no state: ask for OPEN, ACKNOWLEDGED or CORRECTED".formatted(written), e);
    }
  }

  /** The findings about a report's figures. */
  record FindingResponse(Quarter quarter, FindingCounts counts, List<ListedBody> findings)
      implements Tabular {

    public static FindingResponse of(Quarter quarter, List<ReportedFinding> findings) {
      return new FindingResponse(
          quarter, FindingCounts.of(findings), findings.stream().map(ListedBody::of).toList());
    }

    @Override
    public Rows<ListedBody> table() {
      return new Rows<>(ListedBody.class, findings);
    }

    /** A finding with where it belongs. */
    record ListedBody(
        @JsonUnwrapped Finding finding,
        String subjectKind,
        String subject,
        Optional<String> title,
        Period period,
        Optional<String> directorate,
        Optional<String> directorateName) {

      private static ListedBody of(ReportedFinding found) {
        return new ListedBody(
            found.finding(),
            found.finding().subjectKind().name(),
            found.finding().subject(),
            found.title(),
            found.period(),
            found.directorate().map(Named::code),
            found.directorate().map(Named::name));
      }
    }
  }
}
