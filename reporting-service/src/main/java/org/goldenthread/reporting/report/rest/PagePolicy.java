package org.goldenthread.reporting.report.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.goldenthread.documents.web.WebPage;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The content policy of a report as a page, whether it was made now or published long ago: it may
 * use its own style and ask for nothing else. It takes the place of the policy of all other pages,
 * since of two a browser keeps both.
 */
record PagePolicy(CurrentVertxRequest current) {

  private static final String NAME = "Content-Security-Policy";

  @ServerResponseFilter
  void put(ContainerRequestContext request, ContainerResponseContext response) {
    if (!request.getUriInfo().getPath().contains("/reports/")) {
      return;
    }
    if (response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
      // The caller keeps the policy that came with the page.
      headers().remove(NAME);
    } else if (isPage(response) && response.getEntity() instanceof byte[] page) {
      headers().set(NAME, policy(page));
    }
  }

  private static String policy(byte[] page) {
    return ("default-src 'none'; style-src %s; img-src data:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'")
        .formatted(WebPage.styleSource(page));
  }

  private MultiMap headers() {
    return current.getCurrent().response().headers();
  }

  private static boolean isPage(ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    return type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
  }
}
