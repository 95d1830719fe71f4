package org.goldenthread.reporting.feed.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.feed.Feed;
import org.goldenthread.reporting.feed.WriteFeeds;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.IndicatorRef;

/** What reports printed of an indicator, for feed readers. */
@Path(Links.ROOT + "/indicators/{ref}/published.atom")
@PermitAll // What is published is open to anyone, and nothing else is in a feed.
final class IndicatorFeedResource {

  private final WriteFeeds feeds;

  IndicatorFeedResource(WriteFeeds feeds) {
    this.feeds = feeds;
  }

  @GET
  public Response published(@PathParam("ref") String written, @Context Request request) {
    IndicatorRef ref = Parameters.ref(written);
    Feed feed = feeds.of(ref).orElseThrow(() -> Refusals.neverPublished(ref));
    return FeedResource.answer(
        request, feed, "%s/indicators/%s/published.atom".formatted(Links.ROOT, ref.inAddress()));
  }
}
