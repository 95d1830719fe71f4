package org.goldenthread.reporting.site.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.goldenthread.reporting.edition.ReadableQuarters;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.quarter.web.QuarterLineView;

/** The pages that help to find others: the quarters, the accessibility statement. */
@Path("/")
@PermitAll // Without a role they lead to nothing but what is published.
class AboutResource {

  private static final int OK = 200;

  private final ReadableQuarters quarters;
  private final Frames frames;
  private final PageAnswers answers;

  AboutResource(ReadableQuarters quarters, Frames frames, PageAnswers answers) {
    this.quarters = quarters;
    this.frames = frames;
    this.answers = answers;
  }

  @GET
  @Path("quarters")
  @Produces(MediaType.TEXT_HTML)
  public Response quarters() {
    return answers.page(List.of("/quarters"), this::quartersPage);
  }

  @GET
  @Path("accessibility")
  @Produces(MediaType.TEXT_HTML)
  public Response accessibility() {
    PageAddress place = PageAddress.belowHome("/accessibility");
    return answers.page(
        List.of("/accessibility"),
        () -> Page.of(OK, Templates.accessibility(frames.around(place)).render()));
  }

  private Page quartersPage() {
    PageAddress place = PageAddress.belowHome("/quarters");
    List<ReportedQuarter> reported = quarters.list();
    return Page.of(
        OK,
        Templates.quarters(
                frames.around(place, reported), reported.stream().map(QuarterLineView::of).toList())
            .render());
  }
}
