package org.goldenthread.reporting.site.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.goldenthread.kit.security.Role;

/** Keeps what is not published from those who have no role. */
@RequestScoped
public class DraftAccess {

  private static final Set<String> READERS =
      Set.of(Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR);

  private final SecurityIdentity identity;

  public DraftAccess(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * Returns if the caller may read drafts.
   *
   * @throws UnauthorizedException without a token
   * @throws ForbiddenException with a token that has none of the roles
   */
  public void require() {
    if (READERS.stream().noneMatch(identity::hasRole)) {
      throw identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException();
    }
  }
}
