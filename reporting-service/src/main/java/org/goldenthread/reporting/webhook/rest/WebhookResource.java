package org.goldenthread.reporting.webhook.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.webhook.Delivery;
import org.goldenthread.reporting.webhook.Destinations;
import org.goldenthread.reporting.webhook.Webhook;
import org.goldenthread.reporting.webhook.WebhookEvent;
import org.goldenthread.reporting.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** Addresses that are told of something. Who decides what leaves the council decides on them. */
@Path(Links.ROOT + "/webhooks")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.OPERATOR})
final class WebhookResource {

  private final Webhooks webhooks;
  private final Destinations destinations;
  private final CurrentCaller caller;
  private final Answers answers;

  WebhookResource(
      Webhooks webhooks, Destinations destinations, CurrentCaller caller, Answers answers) {
    this.webhooks = webhooks;
    this.destinations = destinations;
    this.caller = caller;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response subscribe(@Nullable WebhookBody body) {
    Webhook.Wanted wanted = WebhookBody.read(body, destinations, webhooks);
    String secret = Signature.newSecret();
    Webhook made =
        webhooks.add(wanted, secret, caller.get().subject()).orElseThrow(WebhookResource::tooMany);
    return answer(
        Response.Status.CREATED, new WebhookResponse.Made(WebhookResponse.of(made), secret));
  }

  @GET
  public Response list() {
    return answers.fresh(
        new Rows<>(
            WebhookResponse.class, webhooks.all().stream().map(WebhookResponse::of).toList()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response remove(@PathParam("id") String id) {
    if (!webhooks.remove(id("id", id))) {
      throw unknown();
    }
    return Response.noContent().build();
  }

  @GET
  @Path("/{id}/deliveries")
  public Response deliveries(@PathParam("id") String id) {
    return answers.fresh(
        new Rows<>(
            Delivery.class,
            webhooks.deliveries(id("id", id)).orElseThrow(WebhookResource::unknown)));
  }

  @POST
  @Path("/{id}/deliveries/{delivery}/replay")
  public Response replay(@PathParam("id") String id, @PathParam("delivery") String delivery) {
    return answer(
        Response.Status.ACCEPTED,
        webhooks
            .replay(id("id", id), id("delivery", delivery))
            .orElseThrow(WebhookResource::unknown));
  }

  private Response answer(Response.Status status, Object body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(answers.write(body))
        .build();
  }

  private static UUID id(String name, String written) {
    return Problems.parameter(name, written, WebhookResource::uuid);
  }

  private static UUID uuid(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Give the id as GET /api/v1/webhooks tells it", e);
    }
  }

  private static HttpProblem unknown() {
    return Problems.notFound("There is no such webhook or delivery: see GET /api/v1/webhooks");
  }

  private static HttpProblem tooMany() {
    return Problems.of(
        409,
        "too-many-webhooks",
        "There are as many webhooks as there can be",
        "There are %d webhooks: remove one that nobody needs".formatted(Webhooks.MOST));
  }

  /** A webhook as it is shown. */
  record WebhookResponse(
      UUID id,
      String url,
      List<WebhookEvent> events,
      boolean drafts,
      Optional<String> directorate,
      Instant createdAt,
      String createdBy) {

    static WebhookResponse of(Webhook webhook) {
      return new WebhookResponse(
          webhook.id(),
          webhook.wanted().url().toString(),
          webhook.wanted().events().stream().sorted().toList(),
          webhook.wanted().drafts(),
          webhook.wanted().directorate(),
          webhook.createdAt(),
          webhook.createdBy());
    }

    /** The same as whoever made it is shown it, and nobody again. */
    record Made(@JsonUnwrapped WebhookResponse webhook, String secret) {}
  }
}
