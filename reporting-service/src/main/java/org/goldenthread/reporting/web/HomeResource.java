package org.goldenthread.reporting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.application.ReadModelVersion;
import org.goldenthread.reporting.application.RememberedAnswers;
import org.jspecify.annotations.Nullable;

/** The first page: how the council did in a quarter. */
@Path("/")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
class HomeResource {

  private static final int OK = 200;
  private static final int MOST_REMEMBERED = 40;
  private static final int LONGEST_QUARTER = 40;

  private final HomePage homePage;
  private final RememberedAnswers<String, Page> remembered;

  HomeResource(HomePage homePage, ReadModelVersion version) {
    this.homePage = homePage;
    this.remembered = new RememberedAnswers<>(version, MOST_REMEMBERED);
  }

  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(hidden = true)
  public Response home(@QueryParam("quarter") @Nullable String quarter, @Context Request request) {
    String written = Objects.requireNonNullElse(quarter, "");
    Page page =
        written.length() > LONGEST_QUARTER
            ? homePage.of(written)
            : remembered.answer(written, () -> homePage.of(written));
    Response response =
        page.status() == OK
            ? EntityTags.answer(request, page.tag(), page::html)
            : Response.status(page.status()).entity(page.html()).build();
    return Response.fromResponse(response).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }
}
