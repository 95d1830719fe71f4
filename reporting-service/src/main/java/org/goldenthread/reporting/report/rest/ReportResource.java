package org.goldenthread.reporting.report.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.documents.format.Format;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.time.Turns;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.report.WriteReport;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Quarter;

/** The reports of a quarter as files. */
@Path(Links.ROOT + "/reports")
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class ReportResource {

  private final ViewDashboard viewDashboard;
  private final WriteReport writeReport;
  private final EditionAnswers viewed;

  ReportResource(ViewDashboard viewDashboard, WriteReport writeReport, EditionAnswers viewed) {
    this.viewDashboard = viewDashboard;
    this.writeReport = writeReport;
    this.viewed = viewed;
  }

  @GET
  @Path("/corporate/{quarter}")
  public Response corporate(
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    return send(new ScopeCode.Corporate(), wanted, "corporate-report", asked);
  }

  @GET
  @Path("/{kind: directorates|committees}/{code}/{quarter}")
  public Response part(
      @PathParam("kind") String kind,
      @PathParam("code") String code,
      @PathParam("quarter") String quarter,
      @BeanParam EditionParameters asked,
      @Context Request request) {
    WantedFile wanted = WantedFile.of(quarter, request);
    String name = "%s-report-%s".formatted(kind.substring(0, kind.length() - 1), code);
    return send(ScopeCode.of(kind, code), wanted, name, asked);
  }

  private Response send(ScopeCode scope, WantedFile wanted, String name, EditionParameters asked) {
    return Response.fromResponse(file(scope, wanted, asked))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, wanted))
        .build();
  }

  private Response file(ScopeCode scope, WantedFile wanted, EditionParameters asked) {
    try {
      return viewed.file(
          wanted.quarter(),
          asked,
          FrozenPaths.report(scope, wanted.quarter(), wanted.format()),
          asOf ->
              writeReport.write(
                  Refusals.shown(viewDashboard.view(scope, wanted.quarter(), asOf)),
                  wanted.format()));
    } catch (Turns.BusyException refused) {
      throw TooManyReports.problem(refused);
    }
  }

  private static String disposition(String name, WantedFile wanted) {
    Format format = wanted.format();
    String kind = format == Format.HTML || format == Format.PDF ? "inline" : "attachment";
    return "%s; filename=\"%s-%s.%s\""
        .formatted(
            kind, name.replaceAll("[^A-Za-z0-9-]", "-"), wanted.quarter(), format.extension());
  }

  /** Tells whoever asks for a report while many others do when to ask again. */
  static final class TooManyReports {

    private static final int UNAVAILABLE = 503;

    private TooManyReports() {}

    static HttpProblem problem(Turns.BusyException refused) {
      return HttpProblem.builder(
              Problems.of(
                  UNAVAILABLE,
                  "too-many-reports",
                  "Other reports are being made",
                  "Reports are made one after the other: ask again in %d seconds"
                      .formatted(refused.again().toSeconds())))
          .withHeader(HttpHeaders.RETRY_AFTER, refused.again().toSeconds())
          .build();
    }
  }

  /** Which quarter a report is asked for, and as what. */
  record WantedFile(Quarter quarter, Format format) {

    /**
     * Reads the end of an address: {@code 2020-21-Q2}, whose format the caller's Accept header
     * says, or {@code 2020-21-Q2.pdf}.
     */
    static WantedFile of(String written, Request request) {
      int point = written.indexOf('.');
      if (point < 0) {
        return new WantedFile(quarter(written), negotiated(request));
      }
      String extension = written.substring(point + 1);
      Format format =
          Format.ofExtension(extension).orElseThrow(() -> Refusals.unknownFormat(extension));
      return new WantedFile(quarter(written.substring(0, point)), format);
    }

    private static Quarter quarter(String written) {
      return Parameters.quarter(written);
    }

    /** The best that the caller accepts; a page if there is nothing better. */
    private static Format negotiated(Request request) {
      List<Variant> variants =
          Arrays.stream(Format.values())
              .map(format -> Variant.mediaTypes(MediaType.valueOf(format.mediaType())).build())
              .map(List::getFirst)
              .toList();
      Variant best = request.selectVariant(variants);
      return Arrays.stream(Format.values())
          .filter(format -> best != null && isOf(best, format))
          .findFirst()
          .orElse(Format.HTML);
    }

    private static boolean isOf(Variant variant, Format format) {
      return MediaType.valueOf(format.mediaType()).equals(variant.getMediaType());
    }
  }
}
