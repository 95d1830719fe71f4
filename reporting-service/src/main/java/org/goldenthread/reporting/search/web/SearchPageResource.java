package org.goldenthread.reporting.search.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.goldenthread.reporting.edition.web.ChosenEdition;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.site.web.PageAnswers;
import org.jspecify.annotations.Nullable;

/** Finds what is called so, in the figures that the reader may see. */
@Path("/")
@PermitAll // Without a role it leads to nothing but what is published.
class SearchPageResource {

  private final SearchPages searchPages;
  private final Editions editions;
  private final PageAnswers answers;

  SearchPageResource(SearchPages searchPages, Editions editions, PageAnswers answers) {
    this.searchPages = searchPages;
    this.editions = editions;
    this.answers = answers;
  }

  @GET
  @Path("series")
  @Produces(MediaType.TEXT_HTML)
  public Response series() {
    ChosenEdition choice = editions.newest();
    return answers.page(choice.address("/series", ""), () -> searchPages.series(choice));
  }

  @GET
  @Path("search")
  @Produces(MediaType.TEXT_HTML)
  public Response search(@QueryParam("q") @Nullable String words) {
    String written = Objects.requireNonNullElse(words, "");
    ChosenEdition choice = editions.newest();
    return answers.page(
        choice.address("/search", written), () -> searchPages.page(written, choice));
  }
}
