package org.goldenthread.reporting.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.search.Catalogue;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.reporting.search.Synonyms;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Finds indicators. */
@Path(Links.ROOT + "/search")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class SearchResource {

  private static final int USUAL_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 500;
  private static final int LONGEST_QUESTION = 200;

  private final Catalogue catalogue;
  private final Synonyms synonyms;
  private final Answers answers;

  SearchResource(Catalogue catalogue, Synonyms synonyms, Answers answers) {
    this.catalogue = catalogue;
    this.synonyms = synonyms;
    this.answers = answers;
  }

  @GET
  public Response search(
      @QueryParam("q") @Nullable String question, @QueryParam("limit") @Nullable String limit) {
    String asked = Problems.parameter("q", question == null ? "" : question, SearchResource::words);
    int most =
        limit == null ? USUAL_LIMIT : Parameters.wholeNumber("limit", limit, 1, HIGHEST_LIMIT);
    return answers.list(
        List.of("search", asked, most),
        () ->
            SearchResponse.of(
                CatalogueEntry.found(catalogue.entries(), asked, synonyms.question(asked)), most));
  }

  private static String words(String written) {
    if (written.isBlank() || written.length() > LONGEST_QUESTION) {
      throw new IllegalArgumentException(
          "Ask for something of 1 to %d characters: ?q=housing".formatted(LONGEST_QUESTION));
    }
    return written.strip();
  }

  /** The indicators that a question found. */
  record SearchResponse(int total, List<FoundBody> indicators) implements Tabular {

    static SearchResponse of(List<CatalogueEntry> found, int limit) {
      return new SearchResponse(
          found.size(), found.stream().limit(limit).map(FoundBody::of).toList());
    }

    @Override
    public Rows<FoundBody> table() {
      return new Rows<>(FoundBody.class, indicators);
    }

    /** An indicator as it is now defined. */
    record FoundBody(
        IndicatorRef ref,
        String reference,
        String title,
        Optional<String> directorate,
        Optional<String> directorateName,
        Optional<String> priority,
        Optional<String> priorityName,
        Optional<Quarter> lastQuarter,
        Map<String, String> links) {

      private static FoundBody of(CatalogueEntry entry) {
        return new FoundBody(
            entry.ref(),
            entry.reference(),
            entry.title(),
            entry.directorate().map(Named::code),
            entry.directorate().map(Named::name),
            entry.priority().map(Named::code),
            entry.priority().map(Named::name),
            entry.lastQuarter(),
            Map.of("history", Links.history(entry.ref())));
      }
    }
  }
}
