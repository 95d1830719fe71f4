package org.goldenthread.reporting.site.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Where people sign in and out: the identity provider comes before these addresses answer, and they
 * lead on to the first page.
 */
@Path("/")
@Authenticated
class AccountResource {

  @GET
  @Path("sign-in")
  public Response signIn() {
    return Response.seeOther(URI.create("/")).build();
  }

  /** Never reached by whom {@code quarkus.oidc.logout.path} signs out here. */
  @GET
  @Path("sign-out")
  public Response signOut() {
    return signIn();
  }
}
