package org.goldenthread.reporting.indicator.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.reporting.edition.web.ChosenEdition;
import org.goldenthread.reporting.edition.web.Editions;
import org.goldenthread.reporting.edition.web.PageParameters;
import org.goldenthread.reporting.site.web.PageAnswers;

/** The page of an indicator: why it is as it is, since when, and who answers for it. */
@Path("/indicators/{ref}")
@PermitAll // What is published is open to anyone; Editions keeps drafts from those without a role.
class IndicatorPageResource {

  private final IndicatorPages pages;
  private final PageAnswers answers;
  private final Editions editions;

  IndicatorPageResource(IndicatorPages pages, PageAnswers answers, Editions editions) {
    this.pages = pages;
    this.answers = answers;
    this.editions = editions;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response indicator(@PathParam("ref") String ref, @BeanParam PageParameters asked) {
    ChosenEdition choice = editions.choose(asked);
    return answers.page(choice.address("/indicators", ref), () -> pages.page(ref, choice));
  }
}
