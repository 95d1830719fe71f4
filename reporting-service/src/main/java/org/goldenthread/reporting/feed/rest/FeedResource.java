package org.goldenthread.reporting.feed.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.feed.Feed;
import org.goldenthread.reporting.feed.WriteFeeds;
import org.goldenthread.reporting.site.rest.Links;

/** New publications, for feed readers. */
@Path(Links.ROOT + "/publications.atom")
@PermitAll // What is published is open to anyone, and nothing else is in a feed.
final class FeedResource {

  private static final String ATOM = "application/atom+xml;charset=utf-8";

  private final WriteFeeds feeds;

  FeedResource(WriteFeeds feeds) {
    this.feeds = feeds;
  }

  @GET
  public Response publications(@Context Request request) {
    return answer(request, feeds.ofPublications(), Links.ROOT + "/publications.atom");
  }

  /** The feed, or that it has not changed. */
  static Response answer(Request request, Feed feed, String self) {
    byte[] atom = AtomWriter.write(feed, self);
    return Response.fromResponse(EntityTags.answer(request, EntityTags.ofContent(atom), () -> atom))
        .type(ATOM)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }
}
