package org.goldenthread.kit.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Asks who it is before anything is said of what was sent: a stranger who writes is told 401, and
 * not which media types would do. What people send from a page is the page's to judge.
 */
public record WritersFirst(CurrentIdentityAssociation caller) {

  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

  /**
   * Lets everybody go on but a caller without a role.
   *
   * @throws UnauthorizedException for that one
   */
  @ServerRequestFilter(preMatching = true)
  public Uni<@Nullable RestResponse<Void>> check(ContainerRequestContext request) {
    return WRITING.contains(request.getMethod()) && !isFromPage(request)
        ? caller.getDeferredIdentity().map(WritersFirst::goOn)
        : Uni.createFrom().nullItem();
  }

  /** A page's form, or a button without one. */
  private static boolean isFromPage(ContainerRequestContext request) {
    String type = Objects.requireNonNullElse(request.getHeaderString("Content-Type"), "");
    return !request.getUriInfo().getPath().startsWith("/api/")
        && (type.isEmpty() || type.startsWith("multipart/") || type.contains("form-urlencoded"));
  }

  private static @Nullable RestResponse<Void> goOn(SecurityIdentity identity) {
    if (identity.isAnonymous() && identity.getRoles().isEmpty()) {
      throw new UnauthorizedException();
    }
    return null;
  }
}
