package org.goldenthread.outturns.finding.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.outturns.finding.FindingLedger;
import org.goldenthread.outturns.finding.FindingQuery;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.outturns.reference.Replica;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;
import org.jspecify.annotations.Nullable;

/** The list of data-quality findings. */
@Path("/api/v1/findings")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
final class FindingListResource {

  private final FindingLedger findings;
  private final Replica replica;
  private final ListParts parts;

  FindingListResource(FindingLedger findings, Replica replica, ListParts parts) {
    this.findings = findings;
    this.replica = replica;
    this.parts = parts;
  }

  @GET
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
  public Response list(@BeanParam FindingFilter filter) {
    int limit = ListParts.limit(filter.limit());
    FindingQuery query = filter.query(limit + 1, () -> replica.directorates().keySet());
    return parts.answer(
        findings.list(query),
        limit,
        TrackedFinding::id,
        TrackedFindingResponse.class,
        TrackedFindingResponse::of);
  }

  /** Which findings a request asks for. */
  record FindingFilter(
      @QueryParam("state") @Nullable String state,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("directorate") @Nullable String directorate,
      @QueryParam("rule") @Nullable String rule,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {

    /**
     * What is asked for.
     *
     * @param directorates the codes of those that there are, looked up only where one is asked for
     */
    FindingQuery query(int most, Supplier<Collection<String>> directorates) {
      return new FindingQuery(
          read("state", state, it -> parse(FindingStatus.class, it)),
          read("quarter", quarter, Quarter::parse),
          Optional.ofNullable(directorate)
              .map(it -> Parameters.code("directorate", it, directorates.get())),
          read("rule", rule, it -> parse(FindingRule.class, it).name()),
          ListParts.cursor(cursor, FindingFilter::checkedKey),
          most);
    }

    private static <T> Optional<T> read(
        String name, @Nullable String sent, Function<String, T> parser) {
      return Optional.ofNullable(sent).map(it -> Problems.parameter(name, it, parser));
    }

    private static String checkedKey(String key) {
      if (!key.matches("[!-~]{1,200}")) {
        throw new IllegalArgumentException("not a key");
      }
      return key;
    }

    private static <E extends Enum<E>> E parse(Class<E> codes, String sent) {
      try {
        return Enum.valueOf(codes, sent);
      } catch (IllegalArgumentException unknown) {
        throw new IllegalArgumentException(
            "'%s' is none: send one of %s".formatted(sent, EnumSet.allOf(codes)), unknown);
      }
    }
  }
}
