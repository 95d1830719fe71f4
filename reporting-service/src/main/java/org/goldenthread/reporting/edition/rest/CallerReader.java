package org.goldenthread.reporting.edition.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Set;
import org.goldenthread.kit.security.Role;
import org.goldenthread.reporting.edition.Reader;

/** The caller of the current request. */
@Singleton
record CallerReader(SecurityIdentity identity) implements Reader {

  private static final Set<String> ROLES =
      Set.of(Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER, Role.OPERATOR);

  @Override
  public boolean mayReadDrafts() {
    return ROLES.stream().anyMatch(identity::hasRole);
  }

  @Override
  public void requireDrafts() {
    if (!mayReadDrafts()) {
      throw identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException();
    }
  }
}
