package org.goldenthread.reporting.publication.rest;

import io.micrometer.core.annotation.Timed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.publication.PublicationOutcome;
import org.goldenthread.reporting.publication.PublicationRequest;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.publication.PublishReport;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Freezes the report of a quarter for anyone to read. */
@Path(Links.ROOT + "/publications")
final class PublicationResource {

  private final PublishReport publishReport;
  private final Publications publications;
  private final CurrentCaller caller;
  private final Answers answers;

  PublicationResource(
      PublishReport publishReport,
      Publications publications,
      CurrentCaller caller,
      Answers answers) {
    this.publishReport = publishReport;
    this.publications = publications;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Path("/{quarter}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  @Timed(value = "goldenthread.publication", description = "Making a publication, or refusing it")
  public Response publish(@PathParam("quarter") String quarter, @Nullable PublicationBody body) {
    Quarter wanted = Parameters.quarter(quarter);
    PublicationOutcome.Published published =
        PublicationRefusals.published(
            publishReport.publish(PublicationBody.read(body, wanted, caller.get().subject())));
    return Response.created(URI.create(Links.publication(wanted)))
        .type(MediaType.APPLICATION_JSON)
        .entity(
            answers.write(
                PublicationResponse.of(
                    published.publication(),
                    publications.files(published.publication()),
                    published.missingLetters())))
        .build();
  }

  /** What a publisher sends. */
  record PublicationBody(
      @Nullable List<AcknowledgementBody> acknowledgements, @Nullable String reason) {

    private static final int LONGEST = 2000;

    /** The request, with every fault in it told at once. */
    static PublicationRequest read(@Nullable PublicationBody body, Quarter quarter, String by) {
      PublicationBody sent = body == null ? new PublicationBody(null, null) : body;
      List<AcknowledgementBody> known =
          sent.acknowledgements() == null ? List.of() : sent.acknowledgements();
      List<FieldFault> faults =
          known.stream().anyMatch(Objects::isNull)
              ? List.of(new FieldFault("/acknowledgements", "Send no null among them"))
              : faults(sent, known);
      if (!faults.isEmpty()) {
        throw Problems.invalid(faults);
      }
      return new PublicationRequest(
          quarter,
          known.stream().flatMap(one -> one.acknowledgement().stream()).toList(),
          Optional.ofNullable(sent.reason()),
          by);
    }

    private static List<FieldFault> faults(PublicationBody body, List<AcknowledgementBody> known) {
      List<FieldFault> faults = new ArrayList<>();
      if (body.reason() != null) {
        text("/reason", body.reason(), faults);
      }
      for (int i = 0; i < known.size(); i++) {
        String pointer = "/acknowledgements/" + i;
        if (known.get(i).kind() == null) {
          faults.add(
              new FieldFault(
                  pointer + "/kind", "Give one of " + List.of(Outstanding.Kind.values())));
        }
        text(pointer + "/subject", known.get(i).subject(), faults);
        text(pointer + "/reason", known.get(i).reason(), faults);
      }
      return faults;
    }

    private static void text(String pointer, @Nullable String text, List<FieldFault> faults) {
      if (text == null || text.isBlank() || text.length() > LONGEST) {
        faults.add(new FieldFault(pointer, "Give a text of 1 to %d characters".formatted(LONGEST)));
      }
    }

    /** Says that something outstanding is known, and why that does not stand in the way. */
    record AcknowledgementBody(
        Outstanding.@Nullable Kind kind, @Nullable String subject, @Nullable String reason) {

      private Optional<Publication.Acknowledgement> acknowledgement() {
        return kind == null || subject == null || reason == null
            ? Optional.empty()
            : Optional.of(new Publication.Acknowledgement(kind, subject, reason));
      }
    }
  }
}
