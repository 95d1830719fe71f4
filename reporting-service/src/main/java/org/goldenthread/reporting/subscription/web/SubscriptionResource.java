package org.goldenthread.reporting.subscription.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.reporting.data.AllSeries;
import org.goldenthread.reporting.edition.Reader;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.site.web.Frame;
import org.goldenthread.reporting.site.web.Frames;
import org.goldenthread.reporting.site.web.PageAddress;
import org.goldenthread.reporting.subscription.Mailing;
import org.goldenthread.reporting.subscription.Subscriptions;
import org.goldenthread.reporting.subscription.Wish;

/**
 * Where people ask to be told by mail, confirm it and end it. Whoever asks is answered the same
 * whether the address is known or not; a link alone changes nothing, since programs open links.
 */
@Path("/subscriptions")
@Produces(MediaType.TEXT_HTML)
@PermitAll // What is published is for anyone; only who may read drafts can ask to be told of them.
final class SubscriptionResource {

  private static final int TOO_MANY = 429;
  private static final int TOKEN_BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Mailing mailing;
  private final Subscriptions subscriptions;
  private final AllSeries allSeries;
  private final Reader reader;
  private final Frames frames;

  SubscriptionResource(
      Mailing mailing,
      Subscriptions subscriptions,
      AllSeries allSeries,
      Reader reader,
      Frames frames) {
    this.mailing = mailing;
    this.subscriptions = subscriptions;
    this.allSeries = allSeries;
    this.reader = reader;
    this.frames = frames;
  }

  /** What the form sends. */
  static final class Asked {
    @FormParam("address")
    @DefaultValue("")
    String address = "";

    @FormParam("about")
    @DefaultValue("")
    String about = "";

    @FormParam("ref")
    @DefaultValue("")
    String ref = "";

    @FormParam("directorate")
    @DefaultValue("")
    String directorate = "";
  }

  @GET
  public Response form(@QueryParam("ref") @DefaultValue("") String ref) {
    SubscribeView view = SubscribeView.blank(ref, directorates(known()));
    return page(200, Templates.subscribe(frame(), view));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@BeanParam Asked asked) {
    AllSeries.Known known = known();
    if (asked.about.equals("owed")) {
      reader.requireDrafts();
    }
    SubscribeView view =
        new SubscribeView(
            asked.address.strip(),
            asked.about,
            asked.ref,
            asked.directorate,
            directorates(known),
            new ArrayList<>());
    return view.wish(known, reader.mayReadDrafts())
        .map(wish -> ask(view.address(), wish))
        .orElseGet(() -> page(400, Templates.subscribe(frame(), view)));
  }

  private Response ask(String address, Wish wish) {
    byte[] token = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(token);
    return subscriptions.ask(address, wish, HexFormat.of().formatHex(token))
        ? done(
            200,
            "Look into your mailbox",
            "You get a mail with a link that you confirm it by, unless you have done so before or"
                + " were asked in the last two days. Without it nothing is sent.")
        : done(
            TOO_MANY,
            "Too many people ask at the moment",
            "Nothing was kept of what you sent. Try again tomorrow.");
  }

  @GET
  @Path("/{token}")
  public Response show(@PathParam("token") String token) {
    return known(token)
        .map(
            it ->
                page(
                    200,
                    Templates.subscription(
                        frame(),
                        new SubscriptionView(
                            it.confirmed() ? "You are told by e-mail" : "Is this what you want?",
                            "This address is told of %s.".formatted(it.words()),
                            token,
                            !it.confirmed()))))
        .orElseGet(this::ended);
  }

  @POST
  @Path("/{token}/confirm")
  public Response confirm(@PathParam("token") String token) {
    return known(token)
        .map(
            it -> {
              subscriptions.confirm(token);
              return done(
                  200,
                  "You will be told",
                  "From now on you get a mail of %s. Each has a link to end it."
                      .formatted(it.words()));
            })
        .orElseGet(this::ended);
  }

  /** Also called by mail programs, as the header of each mail says. */
  @POST
  @Path("/{token}/end")
  public Response end(@PathParam("token") String token) {
    known(token).ifPresent(_ -> subscriptions.end(token));
    return ended();
  }

  private Response ended() {
    return done(
        200,
        "You are told nothing by this link",
        "It was ended, or not confirmed within two days. Nothing is kept of it.");
  }

  private Optional<Subscriptions.Subscription> known(String token) {
    requireMail();
    return subscriptions.find(token);
  }

  private AllSeries.Known known() {
    requireMail();
    return allSeries.known(AsOf.NOW);
  }

  private void requireMail() {
    if (!mailing.isOn()) {
      throw new NotFoundException();
    }
  }

  private Map<String, String> directorates(AllSeries.Known known) {
    Map<String, String> names = new TreeMap<>();
    if (reader.mayReadDrafts()) {
      known.names().directorates().forEach((code, it) -> names.put(code, it.latestName()));
    }
    return names;
  }

  private Frame frame() {
    return frames.around(PageAddress.belowHome("/subscriptions"));
  }

  private Response done(int status, String heading, String words) {
    return page(status, Templates.subscription(frame(), SubscriptionView.done(heading, words)));
  }

  private static Response page(int status, TemplateInstance content) {
    return Response.status(status)
        .entity(content.render())
        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
