package org.goldenthread.reporting.quarter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.quarter.Quarters;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Which quarters there are to look at. */
@Path(Links.ROOT + "/quarters")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class QuarterResource {

  private static final int USUAL_LIMIT = 100;
  private static final int HIGHEST_LIMIT = 500;

  private final Quarters quarters;
  private final Answers answers;

  QuarterResource(Quarters quarters, Answers answers) {
    this.quarters = quarters;
    this.answers = answers;
  }

  @GET
  public Response list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    int most =
        limit == null ? USUAL_LIMIT : Parameters.wholeNumber("limit", limit, 1, HIGHEST_LIMIT);
    List<ReportedQuarter> rest =
        cursor == null
            ? quarters.withFigures()
            : before(Problems.parameter("cursor", cursor, Quarter::parse));
    List<ReportedQuarter> part = rest.subList(0, Math.min(most, rest.size()));
    Response answer =
        answers.fresh(
            new Rows<>(QuarterResponse.class, part.stream().map(QuarterResponse::of).toList()));
    return part.size() == rest.size() ? answer : withLink(answer, most, part.getLast().quarter());
  }

  private List<ReportedQuarter> before(Quarter quarter) {
    return quarters.withFigures().stream()
        .filter(reported -> reported.quarter().compareTo(quarter) < 0)
        .toList();
  }

  private static Response withLink(Response answer, int limit, Quarter last) {
    String next =
        "<%s/quarters?limit=%d&cursor=%s>; rel=\"next\"".formatted(Links.ROOT, limit, last);
    return Response.fromResponse(answer).header(HttpHeaders.LINK, next).build();
  }

  /** A quarter that has figures. */
  record QuarterResponse(
      Quarter quarter,
      String label,
      QuarterState.Stage state,
      String plan,
      Map<String, String> links) {

    static QuarterResponse of(ReportedQuarter reported) {
      Quarter quarter = reported.quarter();
      return new QuarterResponse(
          quarter,
          quarter.label(),
          reported.state(),
          reported.plan(),
          Map.of("corporateDashboard", Links.corporateDashboard(quarter)));
    }
  }
}
