package org.goldenthread.reporting.quarter.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.goldenthread.kit.security.Role;

/** Whoever asks for a page: with a role somebody who may see drafts, without one anybody. */
@ApplicationScoped
public class Reader {

  private static final Set<String> ROLES =
      Set.of(Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR);

  private final SecurityIdentity identity;

  public Reader(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether drafts may be seen, too, and not only what is published. */
  public boolean hasRole() {
    return ROLES.stream().anyMatch(identity::hasRole);
  }

  /**
   * Goes on only with a role.
   *
   * @throws UnauthorizedException if the reader has no token
   * @throws ForbiddenException if the token has no role
   */
  public void requireRole() {
    if (!hasRole()) {
      throw identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException();
    }
  }
}
