package org.goldenthread.reporting.live.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.live.ShownScore;
import org.goldenthread.reporting.scorecard.rest.FigureBodies;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Tells whoever listens that a dashboard shows a new score. */
@Path(Links.ROOT + "/stream")
@RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR})
final class StreamResource {

  private static final int RETRY_MILLIS = 3_000;
  private static final long SILENCE = Duration.ofSeconds(15).toNanos();
  private final ScoreFeed feed;
  private final SecurityIdentity identity;
  private final Clock clock;

  StreamResource(ScoreFeed feed, SecurityIdentity identity, Clock clock) {
    this.feed = feed;
    this.identity = identity;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  public Multi<OutboundSseEvent> stream(
      @HeaderParam("Last-Event-ID") @Nullable String lastHeard, @Context Sse sse) {
    Uni<Long> position =
        lastHeard == null || lastHeard.isBlank()
            ? feed.newest()
            : Uni.createFrom()
                .item(
                    Problems.parameter(
                        "Last-Event-ID", lastHeard.strip(), StreamResource::position));
    return position.onItem().transformToMulti(from -> from(from, sse));
  }

  /**
   * From this score on: settled before the listener hears that it is connected, so that none in
   * between is missed.
   */
  private Multi<OutboundSseEvent> from(long position, Sse sse) {
    AtomicLong heardAt = new AtomicLong(System.nanoTime());
    Multi<OutboundSseEvent> events =
        feed.after(new ScoreFeed.Listener(position))
            .onItem()
            .transformToMultiAndConcatenate(heard -> events(heard, heardAt, sse));
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(hello(sse)), untilTheTokenEnds(events));
  }

  /** Whoever listens has to show a token again when theirs has run out. */
  private Multi<OutboundSseEvent> untilTheTokenEnds(Multi<OutboundSseEvent> events) {
    if (identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0) {
      Duration left =
          Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
      return left.isPositive() ? events.select().first(left) : Multi.createFrom().empty();
    }
    return events;
  }

  private static Multi<OutboundSseEvent> events(
      ScoreFeed.Heard heard, AtomicLong heardAt, Sse sse) {
    if (heard.reset().isPresent()) {
      return Multi.createFrom().item(reset(heard.reset().get(), sse));
    }
    long now = System.nanoTime();
    if (!heard.scores().isEmpty()) {
      heardAt.set(now);
      return Multi.createFrom().iterable(heard.scores()).map(score -> event(score, sse));
    }
    if (now - heardAt.get() < SILENCE) {
      return Multi.createFrom().empty();
    }
    heardAt.set(now);
    return Multi.createFrom().item(sse.newEventBuilder().comment("still here").build());
  }

  /** Something was missed: what was shown before is to be read anew. */
  private static OutboundSseEvent reset(long position, Sse sse) {
    return sse.newEventBuilder()
        .name("reset")
        .id(Long.toString(position))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(Reset.class, new Reset(position))
        .build();
  }

  /**
   * From which position on everything is told again.
   *
   * @param position of the last score that is not told
   */
  record Reset(long position) {}

  private static OutboundSseEvent event(ScoreFeed.Told score, Sse sse) {
    return sse.newEventBuilder()
        .name("score")
        .id(Long.toString(score.position()))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(String.class, score.json())
        .build();
  }

  private static OutboundSseEvent hello(Sse sse) {
    return sse.newEventBuilder().comment("listening").reconnectDelay(RETRY_MILLIS).build();
  }

  private static long position(String written) {
    if (!written.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException("An event's id is a whole number, as the stream gave it");
    }
    return Long.parseLong(written);
  }

  /** A score that dashboards now show, as the stream tells it. */
  record ShownScoreEvent(
      IndicatorRef ref,
      Quarter quarter,
      FigureBodies.ScoreBody score,
      FigureBodies.TrendBody shortTermTrend,
      FigureBodies.TrendBody annualTrend,
      String explanation,
      Instant scoredAt,
      Instant shownAt) {

    static ShownScoreEvent of(ShownScore shown) {
      return new ShownScoreEvent(
          shown.ref(),
          shown.quarter(),
          FigureBodies.ScoreBody.of(shown.scored().score()),
          FigureBodies.TrendBody.of(shown.scored().shortTermTrend()),
          FigureBodies.TrendBody.of(shown.scored().annualTrend()),
          shown.scored().explanation(),
          shown.scored().scoredAt(),
          shown.shownAt());
    }
  }
}
